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
  const isAlone = group.length === 1
  const [early, looks] = await Promise.all([
    isAlone ? null : findRepeats<Answer>(house.db, five.name, group),
    five.together.look(house.db, asks),
  ])
  // One that comes alone is found to be a repetition where it is refused, or where its answer is kept.
  const repeats = early ?? (await findRepeats<Answer>(house.db, five.name, looks[0] ? group : []))
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
  onDecided: () => void,
): Promise<void> => {
  for (let tries = 1; group.length > 0; tries += 1) {
    try {
      const results = await runGroup(house, five, group, onDecided)
      for (const one of group) {
        const result = results.get(one.commandId)
        if (result) one.tell(result)
        else one.fail(new Error('a command of a group has no answer'))
      }
      return
    } catch (error) {
      if (asksAgain(error) && tries < mostTries) continue
      if (asksAgain(error) || isBusy(error)) throw error
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

const answerGroup = async <Shape extends z.ZodRawShape, State, Change, Answer>(
  house: House,
  five: Five<Shape, State, Change, Answer>,
  group: readonly Waiting<Input<Shape>, Answer>[],
  onDecided: () => void,
): Promise<void> => {
  try {
    await decideTogether(house, five, await answerAtOnce(house, five, group), onDecided)
  } catch (error) {
    const isAway = asksAgain(error) || isBusy(error)
    const cause = isAway ? new Outage('The database is busy.', { cause: error }) : error
    for (const one of group) one.fail(cause)
  }
}

/** A group begins to read once the one before it holds the lock and is decided: it waits for the lock while that one is written. */
const serve = async <Shape extends z.ZodRawShape, State, Change, Answer>(
  house: House,
  five: Five<Shape, State, Change, Answer>,
  line: Line<Input<Shape>, Answer>,
  close: () => void,
): Promise<void> => {
  let before: Promise<void> = Promise.resolve()
  while (line.waiting.length > 0) {
    const group = line.waiting.splice(0, groupSize)
    const ahead = before
    await new Promise<void>((onDecided) => {
      before = answerGroup(house, five, group, onDecided).then(onDecided)
    })
    await ahead
  }
  await before
  if (line.waiting.length > 0) return serve(house, five, line, close)
  line.isServed = false
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
  const line = ofHouse.get(key) ?? { waiting: [], isServed: false }
  ofHouse.set(key, line)
  const answer = new Promise<Result<Answer>>((tell, fail) => {
    line.waiting.push({ commandId: raw.commandId, actor, input, tell, fail })
  })
  if (!line.isServed) {
    line.isServed = true
    void serve(house, five, line, () => ofHouse.delete(key))
  }
  return answer
}
