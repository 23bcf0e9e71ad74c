import type { Job } from '@inservice/db/kernel'

/** A job of so many is done in seconds: long before its worker would be taken for dead. */
const mostInOne = 50

const inParts = (payloads: readonly Record<string, unknown>[]): readonly (readonly Record<string, unknown>[])[] =>
  payloads.length <= mostInOne ? [payloads] : [payloads.slice(0, mostInOne), ...inParts(payloads.slice(mostInOne))]

/**
 * Makes one job of those that a group left for the same task at once: a row instead of fifty, and each is still done and
 * tried again for itself. Jobs with a time or a key of their own stay single.
 */
export const bundleJobs = (jobs: readonly Job<Record<string, unknown>>[]): readonly Job[] => {
  const free = Map.groupBy(
    jobs.filter(({ key, runAt }) => key === undefined && runAt === undefined),
    ({ task }) => task,
  )
  const bundled = [...free].flatMap(([task, same]) =>
    inParts(same.map(({ payload }) => payload)).map((payloads) => {
      const [only] = payloads
      return { task, payload: payloads.length === 1 && only ? only : payloads }
    }),
  )
  return [...bundled, ...jobs.filter(({ key, runAt }) => key !== undefined || runAt !== undefined)]
}
