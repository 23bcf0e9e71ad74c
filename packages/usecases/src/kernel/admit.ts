import { asksAgain, isBusy } from '@inservice/db/kernel'
import type { Actor } from '@inservice/domain/access'
import { Outage, type Id, type Result } from '@inservice/domain/kernel'
import type { z } from 'zod'
import { findRepeats } from './find-repeats.ts'
import type { GroupCommand, Line, Waiting } from './group.ts'
import type { House } from './house.ts'
import { runGroup } from './run-group.ts'
import { runRaw } from './run-one.ts'

/** So many go into one transaction: more is no faster, and the last of them waits longer. */
const groupSize = 50
const mostTries = 3

type Five<Shape extends z.ZodRawShape, State, Change, Answer> = GroupCommand<Shape, State, Change, Answer>
type Input<Shape extends z.ZodRawShape> = z.output<z.ZodObject<Shape>>

/** Answers those who can be answered without a lock: repeated commands, and whoever must be refused anyway. Gives the others. */
const answerAtOnce = async <Shape extends z.ZodRawShape, State, Change, Answer>(
  house: House,
  five: Five<Shape, State, Change, Answer>,
  group: readonly Waiting<Input<Shape>, Answer>[],
): Promise<readonly Waiting<Input<Shape>, Answer>[]> => {
  const now = house.now()
  const asks = group.map(({ actor, input }) => ({ input, moment: { actor, now, newId: house.newId } }))
  const [repeats, looks] = await Promise.all([
    findRepeats<Answer>(house.db, five.name, group),
    five.together.look(house.db, asks),
  ])
  return group.filter((one, at) => {
    const answer = repeats.get(one.commandId) ?? looks[at]
    if (answer) one.tell(answer)
    return !answer
  })
}

const decideTogether = async <Shape extends z.ZodRawShape, State, Change, Answer>(
  house: House,
  five: Five<Shape, State, Change, Answer>,
  group: readonly Waiting<Input<Shape>, Answer>[],
): Promise<void> => {
  for (let tries = 1; group.length > 0; tries += 1) {
    try {
      const results = await runGroup(house, five, group)
      for (const one of group) {
        const result = results.get(one.commandId)
        if (result) one.tell(result)
        else one.fail(new Error('a command of a group has no answer'))
      }
      return
    } catch (error) {
      if (asksAgain(error) && tries < mostTries) continue
      if (asksAgain(error) || isBusy(error)) throw new Outage('The database is busy.', { cause: error })
      // One bad row does not fail the others: each goes alone, in its order.
      for (const one of group) {
        const alone = runRaw(house, one.actor, five, { ...one.input, commandId: one.commandId })
        one.tell(alone)
        await alone.catch(() => undefined)
      }
      return
    }
  }
}

const serve = async <Shape extends z.ZodRawShape, State, Change, Answer>(
  house: House,
  five: Five<Shape, State, Change, Answer>,
  line: Line<Input<Shape>, Answer>,
  close: () => void,
): Promise<void> => {
  while (line.length > 0) {
    // They stay in line until they are answered: whoever comes meanwhile waits behind them.
    const group = line.slice(0, groupSize)
    try {
      await decideTogether(house, five, await answerAtOnce(house, five, group))
    } catch (error) {
      const cause = isBusy(error) ? new Outage('The database is busy.', { cause: error }) : error
      for (const one of group) one.fail(cause)
    }
    line.splice(0, group.length)
  }
  close()
}

/**
 * Admits a command to the line of those who want the same thing of this process. A line of one is a command like any other;
 * where many come at once, up to 50 share a transaction, and the row that they all want is locked once for them all.
 * The order of arrival is kept. Several processes may each have a line: the row's lock orders their groups.
 */
export const admit = async <Shape extends z.ZodRawShape, State, Change, Answer>(
  house: House,
  actor: Actor,
  five: Five<Shape, State, Change, Answer>,
  raw: { readonly commandId: Id },
): Promise<Result<Answer>> => {
  const input = five.input.parse(raw)
  const key = five.together.key(input)
  if (key === null) return runRaw(house, actor, five, raw)
  const ofHouse = five.lines.get(house) ?? new Map<string, Line<Input<Shape>, Answer>>()
  five.lines.set(house, ofHouse)
  const line = ofHouse.get(key) ?? []
  ofHouse.set(key, line)
  const answer = new Promise<Result<Answer>>((tell, fail) => {
    line.push({ commandId: raw.commandId, actor, input, tell, fail })
  })
  if (line.length === 1) void serve(house, five, line, () => ofHouse.delete(key))
  return answer
}
