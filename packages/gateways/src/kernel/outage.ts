/** The systems outside that this floor speaks with. */
export type OutsideSystem = 'payments' | 'mail' | 'files'

/** The outside did not answer, or not in time: nothing is decided, the same call may be made again. */
export class Outage extends Error {
  override readonly name = 'Outage'
  readonly retryable = true
  readonly system: OutsideSystem

  constructor(system: OutsideSystem, saying: string, cause?: unknown) {
    super(saying, { cause })
    this.system = system
  }
}
