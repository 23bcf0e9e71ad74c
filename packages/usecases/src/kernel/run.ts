import {
  appendAnswer,
  appendAudit,
  appendJobs,
  asksAgain,
  constraintOf,
  findAnswer,
  isBusy,
  type Db,
  type Tx,
} from '@inservice/db/kernel'
import type { Actor } from '@inservice/domain/access'
import { ok, Outage, refuse, type Id, type Result } from '@inservice/domain/kernel'
import type { z } from 'zod'
import type { Command, Moment } from './command.ts'
import { constraintTable } from './constraint-table.ts'
import type { House } from './house.ts'

class Refused extends Error {
  readonly result: Result<never>
  constructor(result: Result<never>) {
    super('refused')
    this.result = result
  }
}
class AnsweredElsewhere extends Error {}

const actorId = (actor: Actor): Id | null => (actor.kind === 'person' ? actor.personId : null)

/** The answer of a command that was already given, or a refusal where the id was another's. */
const repeat = async <Answer>(
  db: Db,
  name: string,
  commandId: Id,
  actor: Actor,
): Promise<Result<Answer> | undefined> => {
  const before = await findAnswer(db, commandId)
  if (!before) return undefined
  if (before.name !== name || before.actor_id !== actorId(actor)) return refuse('not-found')
  return ok(before.answer as Answer)
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
  const answer = await five.save(tx, decision.value, moment)
  const audit = five.audit(decision.value)
  await appendAudit(tx, {
    id: moment.newId(),
    at: moment.now,
    actorId: actorId(moment.actor),
    command: five.name,
    subjectKind: audit.kind,
    subjectId: audit.id,
    details: audit.details ?? {},
  })
  const heard = five.announce(decision.value).flatMap((said) => {
    const id = moment.newId()
    return house.listenersTo(said.topic).map((task) => ({ task, payload: { commandId: id, ...said.payload } }))
  })
  await appendJobs(tx, [...heard, ...(five.jobs?.(decision.value) ?? [])])
  const first = await appendAnswer(tx, { commandId, name: five.name, actorId: actorId(moment.actor), answer })
  if (!first) throw new AnsweredElsewhere()
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
  const before = await repeat<Answer>(house.db, five.name, commandId, actor)
  if (before) return before
  for (let tries = 1; ; tries += 1) {
    const moment: Moment = { actor, now: house.now(), newId: house.newId }
    try {
      return ok(await house.db.transaction().execute((trx) => inside(trx as Tx, house, moment, five, input, commandId)))
    } catch (error) {
      const known = constraintTable[constraintOf(error) ?? '']
      const refusal = error instanceof Refused ? error.result : known && refuse(known)
      if (refusal || error instanceof AnsweredElsewhere || constraintOf(error) === 'command_log_pkey') {
        // A twin of this command may have done it between our look and our lock: then its answer is ours.
        const answer = await repeat<Answer>(house.db, five.name, commandId, actor)
        if (answer) return answer
        if (refusal) return refusal
      }
      if (asksAgain(error) && tries < 3) continue
      if (asksAgain(error) || isBusy(error)) throw new Outage('The database is busy.', { cause: error })
      throw error
    }
  }
}

/**
 * Runs a command: one transaction, the five words, an audit row, the announcements' jobs, the kept answer.
 * Repeated with the same id it answers what it answered first. Serialization failures and deadlocks are tried three times.
 */
export const run = <Shape extends z.ZodRawShape, State, Change, Answer>(
  house: House,
  actor: Actor,
  five: Command<Shape, State, Change, Answer>,
  raw: z.input<z.ZodObject<Shape>> & { commandId: Id },
): Promise<Result<Answer>> => runRaw(house, actor, five, raw)
