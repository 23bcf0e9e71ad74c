import { listSchools } from '@inservice/db/organizations'
import { listDelegates } from '@inservice/db/people'
import { listAllotted } from '@inservice/db/seats'
import { findOrganization } from '@inservice/db/organizations'
import { can, scopesOf } from '@inservice/domain/access'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { query } from '../kernel/index.ts'

/** Who gives out the seats of which school of one's organization, and how many seats each school has. */
export const delegates = query({
  name: 'seats.delegates',
  input: z.object({ organizationId: idSchema.optional() }),
  load: async (read, { organizationId }, { actor }) => {
    const id = organizationId ?? scopesOf(actor, 'seats.delegate').ids.organization[0]
    const organization = id ? await findOrganization(read, id) : undefined
    if (!organization) return null
    const [schools, people, allotted] = [
      await listSchools(read, organization.id),
      await listDelegates(read, organization.id),
      await listAllotted(read, organization.id),
    ]
    return { organization, schools, people, allotted }
  },
  allow: (actor, { organization }) => can(actor, 'seats.delegate', { organizationId: organization.id }),
  show: ({ organization, schools, people, allotted }) => {
    const seats = new Map(allotted.map((line) => [line.schoolId, line]))
    return {
      organization: { id: organization.id, name: organization.name },
      schools: schools.map(({ id, name }) => ({
        id,
        name,
        free: seats.get(id)?.free ?? 0,
        used: seats.get(id)?.used ?? 0,
        delegates: people.filter(({ schoolId }) => schoolId === id),
      })),
    }
  },
})
