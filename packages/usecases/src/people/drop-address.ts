import { deleteAddress, findAddress, lockPerson } from '@inservice/db/people'
import { can } from '@inservice/domain/access'
import { idSchema, ok, refuse } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command } from '../kernel/index.ts'

/** Takes an address that was never verified off one's account. */
export const dropAddress = command({
  name: 'people.dropAddress',
  input: z.object({ addressId: idSchema }),
  load: async (tx, { addressId }) => {
    const found = await findAddress(tx, { id: addressId })
    if (!found || !(await lockPerson(tx, found.personId))) return null
    return (await findAddress(tx, { id: addressId })) ?? null
  },
  allow: (actor, { personId }) => can(actor, 'profile.edit', { personId }),
  decide: (address) => (address.verifiedAt === null ? ok(address) : refuse('address-kept')),
  save: async (tx, { id, email }) => {
    await deleteAddress(tx, id)
    return { email }
  },
  announce: () => [],
  audit: ({ id, personId }) => ({ kind: 'person', id: personId, details: { addressId: id } }),
})
