import { appendAnswers, appendAudits, appendJobs, type Tx } from '@inservice/db/kernel'
import type { Actor } from '@inservice/domain/access'
import type { Id } from '@inservice/domain/kernel'
import type { z } from 'zod'
import { bundleJobs } from './bundle-jobs.ts'
import type { Command, Moment } from './command.ts'
import type { House } from './house.ts'

export const actorId = (actor: Actor): Id | null => (actor.kind === 'person' ? actor.personId : null)

export type Done<Change, Answer> = {
  readonly commandId: Id
  readonly moment: Moment
  readonly change: Change
  readonly answer: Answer
}

/** What stays of every command beside its change: an audit row, the jobs of whoever hears of it, the answer. */
export const keepRecord = async <Shape extends z.ZodRawShape, State, Change, Answer>(
  tx: Tx,
  house: House,
  five: Command<Shape, State, Change, Answer>,
  done: readonly Done<Change, Answer>[],
): Promise<void> => {
  await appendAudits(
    tx,
    done.map(({ moment, change }) => {
      const { kind, id, details = {} } = five.audit(change)
      const who = { id: moment.newId(), at: moment.now, actorId: actorId(moment.actor), command: five.name }
      return { ...who, subjectKind: kind, subjectId: id, details }
    }),
  )
  const jobs = done.flatMap(({ moment, change }) => [
    ...five.announce(change).flatMap((said) => {
      const commandId = moment.newId()
      return house.listenersTo(said.topic).map((task) => ({ task, payload: { commandId, ...said.payload } }))
    }),
    ...(five.jobs?.(change) ?? []),
  ])
  await appendJobs(tx, bundleJobs(jobs))
  await appendAnswers(
    tx,
    done.map(({ commandId, moment, answer }) => ({
      commandId,
      name: five.name,
      actorId: actorId(moment.actor),
      answer,
    })),
  )
}
