import type { Tx } from '@inservice/db/kernel'
import { ok, refuse, type Id, type Result } from '@inservice/domain/kernel'
import type { z } from 'zod'
import type { Moment } from './command.ts'
import { findRepeats } from './find-repeats.ts'
import type { Given, GroupCommand } from './group.ts'
import type { House } from './house.ts'
import { keepRecord, type Done } from './keep-record.ts'
import { transact } from './transact.ts'

type Verdict<Change> = { readonly moment: Moment; readonly result: Result<Change> }

/** Decides each against the state as those before it left it. One that is refused changes nothing for the others. */
const judge = <Shape extends z.ZodRawShape, State, Change, Answer>(
  { allow, decide, together }: GroupCommand<Shape, State, Change, Answer>,
  asks: readonly { readonly input: z.output<z.ZodObject<Shape>>; readonly moment: Moment }[],
  states: readonly (State | null)[],
): readonly Verdict<Change>[] => {
  const changes: Change[] = []
  return asks.map(({ input, moment }, at) => {
    const loaded = states[at] ?? null
    if (loaded === null) return { moment, result: refuse('not-found') }
    const state = changes.reduce(together.fold, loaded)
    if (!allow(moment.actor, state, input)) return { moment, result: refuse('not-found') }
    const result = decide(state, input, moment)
    if (result.ok) changes.push(result.value)
    return { moment, result }
  })
}

const inside = async <Shape extends z.ZodRawShape, State, Change, Answer>(
  tx: Tx,
  house: House,
  five: GroupCommand<Shape, State, Change, Answer>,
  given: readonly Given<z.output<z.ZodObject<Shape>>>[],
  onDecided: () => void,
): Promise<ReadonlyMap<Id, Result<Answer>>> => {
  const now = house.now()
  const asks = given.map(({ actor, input }) => ({ input, moment: { actor, now, newId: house.newId } }))
  const verdicts = judge(five, asks, await five.together.load(tx, asks))
  onDecided()
  const taken = given.flatMap(({ commandId }, at) => {
    const verdict = verdicts[at]
    return verdict?.result.ok ? [{ commandId, moment: verdict.moment, change: verdict.result.value }] : []
  })
  const answers = await five.together.save(tx, taken)
  const done = taken.map((one, at): Done<Change, Answer> => ({ ...one, answer: answers[at] as Answer }))
  await keepRecord(tx, house, five, done)
  const kept = new Map(done.map(({ commandId, answer }) => [commandId, answer]))
  return new Map(
    given.map(({ commandId }, at): [Id, Result<Answer>] => {
      const result = verdicts[at]?.result ?? refuse('not-found')
      return [commandId, result.ok ? ok(kept.get(commandId) as Answer) : result]
    }),
  )
}

/**
 * Runs commands of one key in one transaction: the same words over a list. Each has its own answer; whoever was refused
 * beside a twin that was answered before gets the twin's answer. A failure of the database is thrown: nothing was kept.
 * `onDecided` is called once what they want is locked and everyone is decided: the next may begin to read.
 */
export const runGroup = async <Shape extends z.ZodRawShape, State, Change, Answer>(
  house: House,
  five: GroupCommand<Shape, State, Change, Answer>,
  given: readonly Given<z.output<z.ZodObject<Shape>>>[],
  onDecided: () => void,
): Promise<ReadonlyMap<Id, Result<Answer>>> => {
  const results = await transact(house, (tx) => inside(tx, house, five, given, onDecided))
  const refused = given.filter(({ commandId }) => results.get(commandId)?.ok === false)
  return new Map([...results, ...(await findRepeats<Answer>(house.db, five.name, refused))])
}
