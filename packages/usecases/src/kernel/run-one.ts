import { asksAgain, constraintOf, isBusy, type Tx } from '@inservice/db/kernel'
import type { Actor } from '@inservice/domain/access'
import { ok, Outage, refuse, type Id, type Result } from '@inservice/domain/kernel'
import type { z } from 'zod'
import type { Command, Moment } from './command.ts'
import { constraintTable } from './constraint-table.ts'
import { findRepeats } from './find-repeats.ts'
import type { House } from './house.ts'
import { keepRecord } from './keep-record.ts'
import { transact } from './transact.ts'

class Refused extends Error {
  readonly result: Result<never>
  constructor(result: Result<never>) {
    super('refused')
    this.result = result
  }
}

const inside = async <Shape extends z.ZodRawShape, State, Change, Answer>(
  tx: Tx,
  house: House,
  moment: Moment,
  five: Command<Shape, State, Change, Answer>,
  input: z.output<z.ZodObject<Shape>>,
  commandId: Id,
): Promise<Answer> => {
  const state = await five.load(tx, input, moment)
  if (state === null || !five.allow(moment.actor, state, input)) throw new Refused(refuse('not-found'))
  const decision = five.decide(state, input, moment)
  if (!decision.ok) throw new Refused(decision)
  const change = decision.value
  const answer = await five.save(tx, change, moment)
  await keepRecord(tx, house, five, [{ commandId, moment, change, answer }])
  return answer
}

/** Runs a command on input that is checked only here. Listeners and tests of bad input use it; everyone else calls `run`. */
export const runRaw = async <Shape extends z.ZodRawShape, State, Change, Answer>(
  house: House,
  actor: Actor,
  five: Command<Shape, State, Change, Answer>,
  raw: { readonly commandId: Id },
): Promise<Result<Answer>> => {
  const { commandId } = raw
  const input = five.input.parse(raw)
  const repeat = async () => (await findRepeats<Answer>(house.db, five.name, [{ commandId, actor }])).get(commandId)
  const before = await repeat()
  if (before) return before
  for (let tries = 1; ; tries += 1) {
    const moment: Moment = { actor, now: house.now(), newId: house.newId }
    try {
      return ok(await transact(house, (tx) => inside(tx, house, moment, five, input, commandId)))
    } catch (error) {
      const known = constraintTable[constraintOf(error) ?? '']
      const refusal = error instanceof Refused ? error.result : known && refuse(known)
      if (refusal || constraintOf(error) === 'command_log_pkey') {
        // A twin of this command may have done it between our look and our lock: then its answer is ours.
        const answer = await repeat()
        if (answer) return answer
        if (refusal) return refusal
      }
      if (asksAgain(error) && tries < 3) continue
      if (asksAgain(error) || isBusy(error)) throw new Outage('The database is busy.', { cause: error })
      throw error
    }
  }
}
