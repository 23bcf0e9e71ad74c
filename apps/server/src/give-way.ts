import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'

const windowMs = 200
const busyFrom = 0.85
const mostWaits = 50

/** How much of its time the loop had something to do, from 0 to 1, over a window. */
const measureLoop = (): (() => number) => {
  let before = performance.eventLoopUtilization()
  let busy = 0
  setInterval(() => {
    const now = performance.eventLoopUtilization()
    busy = performance.eventLoopUtilization(now, before).utilization
    before = now
  }, windowMs).unref()
  return () => busy
}

/** Work that can wait, such as letters, lets people go first: it begins once the loop has time, or after ten seconds. */
export const giveWay =
  (busyness: () => number = measureLoop(), pause: () => Promise<unknown> = () => wait(windowMs)) =>
  async (): Promise<void> => {
    for (let waits = 0; waits < mostWaits && busyness() > busyFrom; waits += 1) await pause()
  }
