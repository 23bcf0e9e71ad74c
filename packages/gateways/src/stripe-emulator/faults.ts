/** What a test asks to go wrong. What is left out stays as it is. */
export type FaultOrder = {
  readonly api?: {
    /** Nobody answers for so long: calls are cut off, pages say so, webhooks wait. */
    readonly downForMs?: number
    /** The next so many calls are answered 500, and nothing is done. */
    readonly answer500?: number
    /** The next so many POST calls do their work and are then cut off. */
    readonly cutOffAfterWork?: number
    /** How long such a call hangs before it is cut off. */
    readonly hangMs?: number
    /** Every answer comes so much later. */
    readonly lateMs?: number
  }
  readonly webhooks?: {
    /** Each first try comes so much later. */
    readonly lateMs?: number
    /** How often each is sent: 2 is twice. */
    readonly copies?: number
    /** Those of a moment arrive in the opposite order. */
    readonly reorder?: boolean
    /** The next so many are never sent; true loses all. */
    readonly lose?: number | boolean
  }
}

export type FaultsNow = {
  readonly api: {
    readonly downUntil: number
    readonly answer500: number
    readonly cutOffAfterWork: number
    readonly hangMs: number
    readonly lateMs: number
  }
  readonly webhooks: {
    readonly lateMs: number
    readonly copies: number
    readonly reorder: boolean
    readonly lose: number | boolean
  }
}

export type Faults = {
  now(): FaultsNow
  set(order: FaultOrder): FaultsNow
  clear(): FaultsNow
  downForMs(): number
  /** Uses up one, where one is ordered. */
  take(which: 'answer500' | 'cutOffAfterWork' | 'lose'): boolean
}

const none: FaultsNow = {
  api: { downUntil: 0, answer500: 0, cutOffAfterWork: 0, hangMs: 0, lateMs: 0 },
  webhooks: { lateMs: 0, copies: 1, reorder: false, lose: 0 },
}

/** The switchboard of faults; time is the machine's own, whatever the emulator's clock says. */
export const openFaults = (first: FaultOrder | undefined): Faults => {
  let faults = none
  const set = (order: FaultOrder): FaultsNow => {
    const { downForMs, ...api } = order.api ?? {}
    const downUntil = downForMs === undefined ? faults.api.downUntil : Date.now() + downForMs
    faults = { api: { ...faults.api, ...api, downUntil }, webhooks: { ...faults.webhooks, ...order.webhooks } }
    return faults
  }
  const takeLost = (): boolean => {
    const { lose } = faults.webhooks
    if (typeof lose === 'boolean') return lose
    if (lose > 0) set({ webhooks: { lose: lose - 1 } })
    return lose > 0
  }
  if (first !== undefined) set(first)
  return {
    now: () => faults,
    set,
    clear: () => (faults = none),
    downForMs: () => Math.max(0, faults.api.downUntil - Date.now()),
    take: (which) => {
      if (which === 'lose') return takeLost()
      const left = faults.api[which]
      if (left > 0) set({ api: { [which]: left - 1 } })
      return left > 0
    },
  }
}
