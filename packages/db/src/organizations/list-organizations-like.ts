import { sql } from 'kysely'
import type { Id } from '@inservice/domain/kernel'
import type { Database, Read } from '../kernel/index.ts'

export type OrganizationKind = Database['organization']['kind']
export type OrganizationsLike = {
  readonly text: string
  readonly kinds?: readonly OrganizationKind[]
  /** Only the parts of this one: a district's schools. */
  readonly parentId?: Id
  readonly limit: number
}

/** Organizations by a part of their name, typing mistakes forgiven; those that begin with it first. Public names only. */
export const listOrganizationsLike = (db: Read, { text, kinds, parentId, limit }: OrganizationsLike) => {
  const name = sql<string>`fold(organization.name)`
  const asked = sql<string>`fold(${text})`
  const literal = text.replace(/[\\%_]/g, String.raw`\$&`)
  return db
    .selectFrom('organization')
    .leftJoin('organization as parent', 'parent.id', 'organization.parent_id')
    .select([
      'organization.id',
      'organization.kind',
      'organization.name',
      'organization.county',
      'parent.name as parentName',
    ])
    .where(sql<boolean>`(${name} like '%' || fold(${literal}) || '%' or ${asked} <% ${name})`)
    .$if(kinds !== undefined, (all) => all.where('organization.kind', 'in', [...(kinds ?? [])]))
    .$if(parentId !== undefined, (all) => all.where('organization.parent_id', '=', parentId ?? ''))
    .orderBy(sql`${name} like fold(${literal}) || '%'`, 'desc')
    .orderBy(sql`word_similarity(${asked}, ${name})`, 'desc')
    .orderBy('organization.name')
    .limit(limit)
    .execute()
}
