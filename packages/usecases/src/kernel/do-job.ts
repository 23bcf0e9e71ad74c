import type { House } from './house.ts'
import type { Task } from './listener.ts'

const attempt = async (house: House, task: Task, payload: unknown): Promise<PromiseSettledResult<void>> => {
  try {
    return { status: 'fulfilled', value: await task.handle(house, payload) }
  } catch (reason) {
    return { status: 'rejected', reason }
  }
}

/**
 * Does a job: what one command left, or, a list, what those of a group left, one after another. A single one that fails
 * throws; of a list each has its own outcome, so that only those that failed are tried again.
 */
export const doJob = async (
  house: House,
  task: Task,
  payload: unknown,
): Promise<readonly PromiseSettledResult<void>[]> => {
  if (!Array.isArray(payload)) {
    await task.handle(house, payload)
    return []
  }
  const outcomes: PromiseSettledResult<void>[] = []
  for (const one of payload) outcomes.push(await attempt(house, task, one))
  return outcomes
}
