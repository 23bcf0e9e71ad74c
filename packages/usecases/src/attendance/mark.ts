import { appendMarks, listMarks, listRoster, lockSessions } from '@inservice/db/attendance'
import { findWhereabouts, listSessions } from '@inservice/db/catalog'
import { can } from '@inservice/domain/access'
import { decideMarks, type CellWish, type NewMark } from '@inservice/domain/attendance'
import { idSchema, instantSchema, ok, refuse } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'

const Wish = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('absent') }),
  z.object({ kind: z.literal('present') }),
  z.object({
    kind: z.literal('times'),
    stretches: z
      .array(z.object({ from: instantSchema, to: instantSchema.nullable() }))
      .min(1)
      .max(20),
  }),
])

export const MarkInput = z.object({
  offeringId: idSchema,
  cells: z
    .array(z.object({ sessionId: idSchema, personId: idSchema, wish: Wish }))
    .min(1)
    .max(5_000),
  note: z.string().trim().max(300, 'At most 300 characters.').default(''),
})

/** Sets cells of the attendance matrix: all of them or none. What stood before stays in the record. */
export const mark = command({
  name: 'attendance.mark',
  input: MarkInput,
  load: async (tx, { offeringId, cells }) => {
    const offering = await findWhereabouts(tx, offeringId)
    if (!offering) return null
    await lockSessions(tx, offeringId, [...new Set(cells.map((cell) => cell.sessionId))])
    const personIds = [...new Set(cells.map((cell) => cell.personId))]
    const [sessions, people, marks] = [
      await listSessions(tx, offeringId),
      await listRoster(tx, offeringId),
      await listMarks(tx, offeringId, personIds),
    ]
    return { offering, sessions, people, marks }
  },
  allow: (actor, { offering }) => can(actor, 'roster.mark', offering.at),
  decide: ({ offering, sessions, people, marks }, { cells, note }, { now, newId }) => {
    const onRoster = new Set(people.map((person) => person.personId))
    const sessionById = new Map(sessions.map((session) => [session.id, session]))
    const byCell = Map.groupBy(marks, (one) => `${one.sessionId} ${one.personId}`)
    const made: NewMark[] = []
    // A cell that is named twice is set to what was said last.
    const wished = new Map(cells.map((cell) => [`${cell.sessionId} ${cell.personId}`, cell]))
    for (const [key, { sessionId, personId, wish }] of wished) {
      const session = sessionById.get(sessionId)
      if (!session) return refuse('not-found')
      const own = byCell.get(key) ?? []
      const cell = { session, marks: own, onRoster: onRoster.has(personId) }
      const decided = decideMarks(cell, wish satisfies CellWish, { personId, source: 'trainer', now, newId })
      if (!decided.ok) return decided
      made.push(...decided.value)
    }
    return ok({ offering, made, note })
  },
  save: async (tx, { made, note }, { actor, now }) => {
    await appendMarks(tx, made, { madeBy: actor.kind === 'person' ? actor.personId : null, madeAt: now, note })
    return { marks: made.length }
  },
  announce: ({ offering, made }) =>
    made.length > 0 ? [{ topic: 'attendance.marked', payload: { offeringId: offering.id } }] : [],
  audit: ({ offering, made }) => ({ kind: 'offering', id: offering.id, details: { marks: made.length } }),
})
