import { listSchools } from '@inservice/db/organizations'
import { updateBlockSeats, updateBlockVersion } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { idSchema, ok, type Id } from '@inservice/domain/kernel'
import { decideAllot, decideSeen } from '@inservice/domain/seats'
import { z } from 'zod'
import { command } from '../kernel/index.ts'
import { loadWhole, type WholeBlock } from './load-seat.ts'
import { seenVersion } from './seen-version.ts'

type Change = WholeBlock & { readonly seatIds: readonly Id[]; readonly toSchoolId: Id | null; readonly managerId: Id }

/** Allots free seats of a block to a school, or from one school to another; no school means that they are for whichever. */
export const allotSeats = command({
  name: 'seats.allotSeats',
  input: z.object({
    blockId: idSchema,
    seenVersion,
    quantity: z.int('Give a whole number of seats.').min(1, 'Allot at least one seat.').max(500),
    fromSchoolId: idSchema.nullable(),
    toSchoolId: idSchema.nullable(),
  }),
  load: async (tx, { blockId }, { actor }) => {
    const inHand = actor.kind === 'person' ? await loadWhole(tx, blockId) : undefined
    if (!inHand || actor.kind !== 'person') return null
    const schools = await listSchools(tx, inHand.row.organizationId)
    return { inHand, schoolIds: new Set(schools.map(({ id }) => id)), managerId: actor.personId }
  },
  allow: (actor, { inHand }) => can(actor, 'seats.assign', { organizationId: inHand.row.organizationId }),
  decide: ({ inHand, schoolIds, managerId }, input) => {
    const isSeen = decideSeen(inHand.block, input.seenVersion)
    if (!isSeen.ok) return isSeen
    const decided = decideAllot(inHand.block.seats, schoolIds, input)
    return decided.ok
      ? ok<Change>({ ...inHand, seatIds: decided.value, toSchoolId: input.toSchoolId, managerId })
      : decided
  },
  save: async (tx, { row, block, seatIds, toSchoolId, managerId }, { now, newId }) => {
    await updateBlockVersion(tx, block)
    const changes = seatIds.map((seatId) => ({
      seatId,
      eventId: newId(),
      from: 'free' as const,
      to: 'free' as const,
      personId: null,
      schoolId: toSchoolId,
      invitedEmail: null,
      invitedName: null,
      enrollmentId: null,
    }))
    const reason = toSchoolId === null ? 'allotted to no school' : 'allotted'
    await updateBlockSeats(tx, row.id, changes, { at: now, by: managerId, reason })
    return { quantity: seatIds.length }
  },
  announce: () => [],
  audit: ({ row, seatIds, toSchoolId }) => ({
    kind: 'seat_block',
    id: row.id,
    details: { allotted: seatIds, toSchoolId },
  }),
})
