import {
  insertLetters,
  findOfferingTold,
  listAddressees,
  findEnded,
  listEvaluators,
  type NewLetter,
} from '@inservice/db/messages'
import { can } from '@inservice/domain/access'
import { idSchema, ok, type Id } from '@inservice/domain/kernel'
import { evaluationDueAt } from '@inservice/domain/messages'
import { v5 } from 'uuid'
import { z } from 'zod'
import { command, run, task } from '../kernel/index.ts'
import { sendJobs } from './address-letters.ts'

const name = 'messages.ask-evaluations'

/** Asks those who took part in one ended offering for their evaluation: a letter each. */
export const askEvaluationsOf = command({
  name: 'messages.ask-evaluations-of',
  input: z.object({ offeringId: idSchema }),
  load: async (tx, { offeringId }) => {
    const told = await findOfferingTold(tx, offeringId)
    if (!told) return null
    const readers = await listEvaluators(tx, offeringId)
    const people = await listAddressees(
      tx,
      readers.map(({ personId }) => personId),
    )
    return { told, people }
  },
  allow: (actor) => can(actor, 'letter.send'),
  decide: ({ told, people }, { offeringId }, { now, newId }) =>
    ok({
      offeringId,
      letters: people.map((reader): NewLetter => ({
        ...reader,
        id: newId(),
        kind: 'evaluation-due',
        providerId: told.providerId,
        offeringId,
        data: { offeringId },
        createdAt: now,
      })),
    }),
  save: async (tx, { letters }) => {
    await insertLetters(tx, letters)
    return { letters: letters.length }
  },
  announce: () => [],
  audit: ({ offeringId, letters }) => ({ kind: 'offering', id: offeringId, details: { letters: letters.length } }),
  jobs: ({ letters }) => sendJobs(letters),
})

/** How far back one looks: an evening that the server slept through is made up for, an old offering is left alone. */
const days = 2

/** In the evening after an offering has ended, those who took part are asked for their evaluation, once. */
export const askEvaluations = task(name, z.object({}), async (house) => {
  const now = house.now()
  const due = (await findEnded(house.read, now, days)).filter(
    ({ endsAt, timeZone }) => evaluationDueAt(endsAt, timeZone) <= now,
  )
  for (const { offeringId } of due) {
    const commandId: Id = v5(name, offeringId)
    await run(house, { kind: 'machine', name }, askEvaluationsOf, { offeringId, commandId })
  }
})
