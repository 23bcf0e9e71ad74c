import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'

const windowMs = 200
const busyFrom = 0.85
const crowdFrom = 16
const mostWaits = 50

/** How many requests are being answered right now. */
export type Traffic = { underWay: number }

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

/** Whether a crowd is being served: many requests at once, or a loop that has no time. */
export const watchCrowd =
  (traffic: Traffic, busyness: () => number = measureLoop()) =>
  (): boolean =>
    traffic.underWay >= crowdFrom || busyness() > busyFrom

/** Work that can wait, such as letters, lets people go first: it begins once there is time, or after ten seconds. */
export const giveWay =
  (isCrowded: () => boolean, pause: () => Promise<unknown> = () => wait(windowMs)) =>
  async (): Promise<void> => {
    for (let waits = 0; waits < mostWaits && isCrowded(); waits += 1) await pause()
  }
