import { listSchools } from '@inservice/db/organizations'
import { findPeopleByEmails, hasGrant, insertGrant, insertPeople } from '@inservice/db/people'
import { can } from '@inservice/domain/access'
import { emailSchema, idSchema, ok, textSchema, type Id } from '@inservice/domain/kernel'
import { namesOf } from '@inservice/domain/people'
import { decideDelegate } from '@inservice/domain/seats'
import { z } from 'zod'
import { command } from '../kernel/index.ts'

const input = z.object({
  organizationId: idSchema,
  schoolId: idSchema,
  name: textSchema('a name', 200),
  email: emailSchema,
  /** Where ending is undone, nobody is written to a second time. */
  isUndo: z.boolean().default(false),
})
type Change = {
  readonly given: z.output<typeof input>
  readonly personId: Id
  readonly isNew: boolean
  readonly grantId: Id
  readonly managerId: Id
}

/** Names the delegate of a school, who gives its seats to its people; someone who is not known yet is invited. */
export const nameDelegate = command({
  name: 'seats.nameDelegate',
  input,
  load: async (tx, { organizationId, schoolId, email }, { actor }) => {
    if (actor.kind !== 'person') return null
    const schools = await listSchools(tx, organizationId)
    const [found] = await findPeopleByEmails(tx, [email])
    const isDelegate = found ? await hasGrant(tx, found.personId, 'seat_delegate', schoolId) : false
    return { schools, found, isDelegate, organizationId, managerId: actor.personId }
  },
  allow: (actor, { organizationId }) => can(actor, 'seats.delegate', { organizationId }),
  decide: ({ schools, found, isDelegate, organizationId, managerId }, given, { newId }) => {
    const schoolIds = new Set(schools.map(({ id }) => id))
    const person = found ? { organizationId: found.organizationId, isDelegate } : null
    const decided = decideDelegate({ organizationId, schoolIds, person }, given.schoolId)
    if (!decided.ok) return decided
    const personId = found?.personId ?? newId()
    return ok<Change>({ given, personId, isNew: found === undefined, grantId: newId(), managerId })
  },
  save: async (tx, { given, personId, isNew, grantId, managerId }, { now, newId }) => {
    const { organizationId, schoolId, name, email } = given
    const address = { id: newId(), email, verifiedAt: null }
    if (isNew)
      await insertPeople(tx, [
        { id: personId, ...namesOf(name, email), language: 'en', organizationId, schoolId, address },
      ])
    const scope = { role: 'seat_delegate', scopeKind: 'school', scopeId: schoolId } as const
    await insertGrant(tx, { id: grantId, personId, ...scope, grantedBy: managerId, at: now })
    return { grantId, personId }
  },
  announce: ({ given: { isUndo, schoolId }, personId, managerId }) => [
    { topic: 'seats.delegate-named', payload: { personId, schoolId, managerId, isUndo } },
  ],
  audit: ({ given, personId }) => ({
    kind: 'organization',
    id: given.schoolId,
    details: { delegate: personId, organizationId: given.organizationId },
  }),
})
