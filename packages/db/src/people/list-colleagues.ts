import { sql } from 'kysely'
import type { Id } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** An organization's own people by a part of their name or address, typing mistakes forgiven: for its seat desk; of some schools alone for their delegate. */
export const listColleagues = (
  db: Read,
  organizationId: Id,
  { text, limit, schoolIds = null }: { text: string; limit: number; schoolIds?: readonly Id[] | null },
) => {
  const name = sql<string>`fold(person.given_name || ' ' || person.family_name)`
  const literal = text.replace(/[\\%_]/g, String.raw`\$&`)
  return db
    .selectFrom('person')
    .innerJoin('person_address', (join) =>
      join.onRef('person_address.person_id', '=', 'person.id').on('person_address.is_primary', '=', true),
    )
    .leftJoin('organization as school', 'school.id', 'person.school_id')
    .select([
      'person.id',
      sql<string>`person.given_name || ' ' || person.family_name`.as('name'),
      'person_address.email',
      'person.job_title as jobTitle',
      'person.school_id as schoolId',
      'school.name as schoolName',
    ])
    .where('person.organization_id', '=', organizationId)
    .where('person.merged_into', 'is', null)
    .$if(schoolIds !== null, (all) => all.where('person.school_id', 'in', [...(schoolIds ?? [])]))
    .where(
      sql<boolean>`(${name} like '%' || fold(${literal}) || '%' or fold(${text}) <% ${name} or person_address.email like lower(${literal}) || '%')`,
    )
    .orderBy(sql`${name} like fold(${literal}) || '%'`, 'desc')
    .orderBy(sql`word_similarity(fold(${text}), ${name})`, 'desc')
    .orderBy('person.family_name')
    .orderBy('person.id')
    .limit(limit)
    .execute()
}
