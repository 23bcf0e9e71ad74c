import {
  findUnclaimedTold,
  insertLetters,
  listAddressees,
  listSeatManagers,
  listUnclaimed,
  type NewLetter,
} from '@inservice/db/messages'
import { lockBlock } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { idSchema, ok, plusMinutes } from '@inservice/domain/kernel'
import { isUnclaimedReminderDue } from '@inservice/domain/messages'
import { v5 } from 'uuid'
import { z } from 'zod'
import { command, run, task } from '../kernel/index.ts'
import { sendJobs } from './address-letters.ts'

const name = 'messages.remind-unclaimed'
const week = 7 * 24 * 60

/** Reminds a block's seat managers, or where there is none its buyer, of the seats that nobody has claimed: once for a deadline. */
export const remindUnclaimedOf = command({
  name: 'messages.remind-unclaimed-of',
  input: z.object({ blockId: idSchema }),
  load: async (tx, { blockId }) => {
    await lockBlock(tx, blockId)
    const told = await findUnclaimedTold(tx, blockId)
    if (!told) return null
    const managers = await listSeatManagers(tx, told.organizationId)
    const readers = managers.length > 0 ? managers.map(({ personId }) => personId) : [told.boughtById]
    return { told, people: await listAddressees(tx, readers) }
  },
  allow: (actor) => can(actor, 'letter.send'),
  decide: ({ told, people }, _input, { now, newId }) => {
    const { blockId, returnsAt, providerId, offeringId, free, named, isTold } = told
    const isDue = !isTold && isUnclaimedReminderDue({ ...told, unclaimed: free + named }, now)
    const same = { kind: 'seats-unclaimed' as const, providerId, offeringId, data: { blockId, returnsAt } }
    const letters = isDue
      ? people.map((reader): NewLetter => ({ ...reader, ...same, id: newId(), createdAt: now }))
      : []
    return ok({ blockId, letters })
  },
  save: async (tx, { letters }) => {
    await insertLetters(tx, letters)
    return { letters: letters.length }
  },
  announce: () => [],
  audit: ({ blockId, letters }) => ({ kind: 'seat_block', id: blockId, details: { letters: letters.length } }),
  jobs: ({ letters }) => sendJobs(letters),
})

/** Each hour: blocks whose deadline is a week off and that have seats which nobody has claimed. */
export const remindUnclaimed = task(name, z.object({}), async (house) => {
  const now = house.now()
  for (const { blockId, returnsAt } of await listUnclaimed(house.db, now, plusMinutes(now, week), { ids: 'machine' }))
    await run(house, { kind: 'machine', name }, remindUnclaimedOf, {
      blockId,
      commandId: v5(`unclaimed ${returnsAt}`, blockId),
    })
})
