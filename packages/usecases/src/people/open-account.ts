import {
  findEmployerByEmail,
  findPersonByEmail,
  findPersonOfAccount,
  insertPerson,
  lockAccount,
  updateAccount,
  updateAddressVerified,
} from '@inservice/db/people'
import { can } from '@inservice/domain/access'
import { idSchema, languageSchema } from '@inservice/domain/kernel'
import { decideAccount } from '@inservice/domain/people'
import { z } from 'zod'
import { command } from '../kernel/index.ts'

/** Gives an account with a verified address its person: the address's owner, the one invited by it, or a new one. */
export const openAccount = command({
  name: 'people.open-account',
  input: z.object({ userId: idSchema, language: languageSchema }),
  load: async (tx, { userId }) => {
    const user = await lockAccount(tx, userId)
    if (!user) return null
    const named = await findPersonByEmail(tx, user.email)
    const [linkedId, organization] = [await findPersonOfAccount(tx, userId), await findEmployerByEmail(tx, user.email)]
    return {
      user,
      linkedId,
      owner: named?.isVerified ? named : null,
      invited: named && !named.isVerified ? named : null,
      organizationId: organization?.id ?? null,
    }
  },
  allow: (actor) => can(actor, 'account.link'),
  decide: (state, { language }, { newId }) => decideAccount(state, { language, newId }),
  save: async (tx, change, { now }) => {
    if (change.kind === 'attach') {
      await updateAccount(tx, change.personId, change.userId)
      if (change.verifiedAddressId) await updateAddressVerified(tx, change.verifiedAddressId, now)
    }
    if (change.kind === 'create') {
      const { personId, addressId, email, ...rest } = change
      await insertPerson(tx, { ...rest, id: personId, address: { id: addressId, email, verifiedAt: now } })
    }
    return { personId: change.personId }
  },
  announce: () => [],
  audit: ({ kind, personId, userId }) => ({ kind: 'person', id: personId, details: { kind, userId } }),
})
