import { openTimers } from './open-timers.ts'

export type DeliveryQueue<Item> = {
  push(item: Item): void
  /** Does something later; the queue is not idle until then. */
  later(ms: number, work: () => void): void
  idle(): Promise<void>
  close(): void
}

/** Works through items in order, so many at once; `pauseMs` holds everything back while it is above 0. */
export const openQueue = <Item>(
  atOnce: number,
  pauseMs: () => number,
  work: (item: Item) => Promise<void>,
): DeliveryQueue<Item> => {
  const items: Item[] = []
  const waiting: (() => void)[] = []
  let atWork = 0
  const tellIdle = (): void => {
    if (atWork + items.length + timers.count() > 0) return
    for (const tell of waiting.splice(0)) tell()
  }
  const timers = openTimers(tellIdle)
  const pump = (): void => {
    const pause = items.length === 0 ? 0 : pauseMs()
    if (pause > 0) return timers.later(pause, pump)
    for (const item of items.splice(0, Math.max(0, atOnce - atWork))) {
      atWork += 1
      void work(item).finally(() => {
        atWork -= 1
        pump()
        tellIdle()
      })
    }
  }
  return {
    push: (item) => {
      items.push(item)
      timers.later(0, pump)
    },
    later: timers.later,
    idle: () =>
      new Promise((resolve) => {
        waiting.push(resolve)
        tellIdle()
      }),
    close: () => {
      timers.close()
      items.length = 0
      for (const tell of waiting.splice(0)) tell()
    },
  }
}
