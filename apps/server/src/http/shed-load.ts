import { monitorEventLoopDelay } from 'node:perf_hooks'
import { createMiddleware } from 'hono/factory'
import type { Traffic } from '../give-way.ts'
import type { Vars } from '../server.ts'
import { answerProblem, sentences } from './answer-problem.ts'

export type Limits = { readonly mostAtOnce: number; readonly mostDelayMs: number }
type Readings = { readonly delayMs: () => number }

const measure = (): Readings => {
  const histogram = monitorEventLoopDelay({ resolution: 20 })
  histogram.enable()
  let delayMs = 0
  setInterval(() => {
    delayMs = histogram.percentile(50) / 1e6
    histogram.reset()
  }, 1000).unref()
  return { delayMs: () => delayMs }
}

/** Whether more work would only make everyone wait: too much under way, or a loop that lags. */
export const watchLoad =
  ({ mostAtOnce, mostDelayMs }: Limits, traffic: Traffic, readings: Readings = measure()) =>
  (): boolean =>
    traffic.underWay >= mostAtOnce || readings.delayMs() > mostDelayMs

/** Answers 503 at once where it is too much. */
export const shedLoad = (isTooMuch: () => boolean, traffic: Traffic) => {
  return createMiddleware<Vars>(async (c, next) => {
    if (c.env?.inside !== undefined || c.req.path === '/health') return next()
    if (isTooMuch()) {
      c.header('retry-after', '2')
      return answerProblem(c, 503, 'busy', sentences.busy)
    }
    traffic.underWay += 1
    try {
      await next()
    } finally {
      traffic.underWay -= 1
    }
  })
}
