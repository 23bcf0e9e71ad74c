import { audiencesOf, type BuyerFacts } from '../billing/index.ts'
import type { Id } from '../kernel/index.ts'

export type Member = BuyerFacts & { readonly organizationId: Id | null; readonly parentId: Id | null }

/**
 * The groups whose reserves a person may use: audiences, their organization, and the one it belongs to. A paraeducator of a
 * member district's school → `member_district`, `para`, the school, the district. Refuses nothing.
 */
export const groupsOf = (person: Member): readonly string[] => [
  ...audiencesOf(person),
  ...[person.organizationId, person.parentId].flatMap((id) => (id === null ? [] : [id])),
]
