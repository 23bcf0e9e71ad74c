import { sql } from 'kysely'
import type { Grant } from '@inservice/domain/access'
import type { Id, Instant, Language } from '@inservice/domain/kernel'
import { isOneOf, type Read } from '../kernel/index.ts'

export type SessionRow = {
  readonly expiresAt: Instant
  readonly userId: Id
  readonly isVerified: boolean
  /** Null before the account has its person. */
  readonly personId: Id | null
  readonly language: Language | null
  readonly grants: readonly Grant[]
}

/**
 * Who holds sessions, by their tokens: account, person and live grants in one look. The person is the account's own,
 * the one it was merged into, or the one who verified the account's address. A token that holds none is left out.
 */
export const findActors = async (db: Read, tokens: readonly string[]): Promise<ReadonlyMap<string, SessionRow>> => {
  const { rows } = await sql<SessionRow & { readonly token: string }>`
    select s.token, s.expires_at as "expiresAt", u.id as "userId", u.email_verified as "isVerified",
      p.id as "personId", p.language,
      coalesce((select json_agg(json_build_object('role', g.role, 'scopeKind', g.scope_kind, 'scopeId', g.scope_id))
        from role_grant g where g.person_id = p.id and g.revoked_at is null), '[]') as grants
    from auth_session s
    join auth_user u on u.id = s.user_id
    left join person p on u.email_verified and p.merged_into is null and p.id = coalesce(
      (select coalesce(own.merged_into, own.id) from person own where own.auth_user_id = u.id),
      (select a.person_id from person_address a where a.email = u.email and a.verified_at is not null))
    where ${isOneOf('s.token', tokens, 'text')} and s.expires_at > now()`.execute(db)
  return new Map(rows.map(({ token, ...row }) => [token, row]))
}
