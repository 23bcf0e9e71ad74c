import { Outage as KnownOutage } from '@inservice/domain/kernel'

/** The systems outside that this floor speaks with. */
export type OutsideSystem = 'payments' | 'mail' | 'files'

/** The outside did not answer, or not in time: nothing is decided, the same call may be made again. Doors know it by its kind. */
export class Outage extends KnownOutage {
  readonly retryable = true
  readonly system: OutsideSystem

  constructor(system: OutsideSystem, saying: string, cause?: unknown) {
    super(saying, { cause })
    this.system = system
  }
}
