import type { Id } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

/** A person's live grants with the names of their scopes. */
export const listGrants = (db: Read, personId: Id) =>
  db
    .selectFrom('role_grant')
    .select([
      'role',
      'scope_kind as scopeKind',
      'scope_id as scopeId',
      sql<string | null>`case scope_kind
        when 'program' then (select name from program where id = scope_id)
        when 'offering' then (select title from offering where id = scope_id)
        else (select name from organization where id = scope_id) end`.as('scopeName'),
    ])
    .where('person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .orderBy('granted_at')
    .execute()
