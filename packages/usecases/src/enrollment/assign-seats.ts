import type { PersonOfAddress } from '@inservice/db/people'
import { findBlock, findWaitingOfPeople, type WaitingOfPerson } from '@inservice/db/seats'
import type { Reach } from '@inservice/domain/access'
import { decideAssign, type SeatedPerson } from '@inservice/domain/enrollment'
import { emailSchema, idSchema, must, ok, refuse, textSchema, type Id } from '@inservice/domain/kernel'
import { decideSeen, pickSeats } from '@inservice/domain/seats'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { judgePlaces, loadBlock, ownSeats, reachInto, seenVersion, type BlockInHand } from '../seats/index.ts'
import { loadPeople } from './load-people.ts'
import { saveAssigned } from './save-assigned.ts'

export const namedPersonSchema = z.object({
  line: z.int().min(1).max(100_000).default(1),
  name: textSchema('a name', 200),
  email: emailSchema,
  school: z.string().trim().max(200).default(''),
})

/** A person with the seat that they get, and the person to be made where nobody is known by the address. */
export type Placed = SeatedPerson & {
  readonly seatId: Id
  readonly enrollmentId: Id
  readonly personId: Id
  readonly isNew: boolean
}
export type AssignChange = {
  readonly inHand: BlockInHand
  readonly placed: readonly Placed[]
  readonly waiting: readonly WaitingOfPerson[]
  readonly managerId: Id
}

/** Where a colleague works, for a line that names no school. */
const ownSchool = (found: PersonOfAddress | undefined, organizationId: Id): Id | null =>
  found?.organizationId === organizationId ? found.schoolId : null

/** A delegate of one school gives its seats to its people, also where nobody wrote so. */
const onlySchool = (reach: Reach): Id | null => (reach !== 'all' && reach.length === 1 ? (reach[0] ?? null) : null)

/** Gives free seats of a block to people by name and address: all of them in one transaction, or none. Each is told. */
export const assignSeats = command({
  name: 'enrollment.assignSeats',
  input: z.object({
    blockId: idSchema,
    seenVersion,
    /** Of a pack: where the seats are used. */
    offeringId: idSchema.nullable().default(null),
    people: z.array(namedPersonSchema).min(1, 'Name at least one person.').max(2_000, 'At most 2,000 lines at a time.'),
  }),
  load: async (tx, { blockId, offeringId: usedIn, people }, { actor }) => {
    const row = actor.kind === 'person' ? await findBlock(tx, blockId) : undefined
    if (!row || actor.kind !== 'person') return null
    const reach = await reachInto(tx, actor, 'seats.assign', row.organizationId)
    if (reach === null) return null
    const inHand = await loadBlock(tx, blockId, usedIn)
    if (!inHand) return { reach, given: null }
    const { offeringId, organizationId } = inHand.row
    const emails = people.map(({ email }) => email)
    const found = await loadPeople(tx, { offeringId, organizationId, blockId }, inHand.block.seats, emails, reach)
    const ids = [...found.state.known.values()].map(({ personId }) => personId)
    const waiting = await findWaitingOfPeople(tx, offeringId, ids)
    const given = { inHand, reach, state: found.state, known: found.people, waiting, managerId: actor.personId }
    return { reach, given }
  },
  allow: (_actor, { reach }) => reach !== null,
  decide: ({ given }, { people, seenVersion: seen }, { now, newId }) => {
    if (given === null) return refuse('pack-training-needed')
    const { inHand, reach, state, known, waiting, managerId } = given
    const isSeen = decideSeen(inHand.block, seen)
    if (!isSeen.ok) return isSeen
    const decided = decideAssign(people, state)
    if (!decided.ok) return decided
    const fits = judgePlaces(inHand, people.length, waiting, now)
    if (!fits.ok) return fits
    const free = ownSeats(reach, inHand.block.seats).filter((seat) => seat.state === 'free')
    const schoolIds = decided.value.map(
      ({ schoolId, email }) => schoolId ?? ownSchool(known.get(email), inHand.row.organizationId) ?? onlySchool(reach),
    )
    const picked = pickSeats(free, schoolIds, reach !== 'all')
    if (picked.includes(null)) return refuse('seats-not-enough', { free: free.length })
    const placed = decided.value.map((person, at): Placed => {
      const seat = must(picked[at], 'each fine line has its seat')
      return {
        ...person,
        schoolId: schoolIds[at] ?? seat.schoolId,
        seatId: seat.id,
        enrollmentId: newId(),
        personId: person.personId ?? newId(),
        isNew: person.personId === null,
      }
    })
    return ok<AssignChange>({ inHand, placed, waiting, managerId })
  },
  save: saveAssigned,
  announce: ({ placed, waiting, inHand }) => [
    ...placed.map(({ seatId }) => ({ topic: 'seat.assigned', payload: { seatId } })),
    ...(waiting.some(({ holdId }) => holdId !== null)
      ? [{ topic: 'seat.freed', payload: { offeringId: inHand.row.offeringId } }]
      : []),
  ],
  audit: ({ inHand, placed }) => ({
    kind: 'seat_block',
    id: inHand.row.id,
    details: { assigned: placed.map(({ seatId }) => seatId) },
  }),
})
