import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { sessionSecret, type Cluster } from './open-server.ts'

const cookieOf = (token: string): string => {
  const signature = createHmac('sha256', sessionSecret).update(token).digest('base64')
  return `inservice.session_token=${encodeURIComponent(`${token}.${signature}`)}`
}

/** So many educators with accounts, each signed in; answers the cookie of each. */
export const inviteCrowd = async ({ db }: Pick<Cluster, 'db'>, count: number): Promise<readonly string[]> => {
  await sql`
    with crowd as materialized (select n, gen_random_uuid() as user_id, gen_random_uuid() as person_id from generate_series(1, ${count}::int) n),
    users as (insert into auth_user (id, name, email, email_verified)
      select user_id, 'Educator ' || n, 'crowd-' || n || '@crowd.example', true from crowd returning id),
    sessions as (insert into auth_session (id, user_id, token, expires_at)
      select gen_random_uuid(), user_id, 'crowd-token-' || n, now() + interval '14 days' from crowd where exists (select from users) returning id),
    people as (insert into person (id, auth_user_id, given_name, family_name)
      select person_id, user_id, 'Educator', n::text from crowd where exists (select from users) returning id)
    insert into person_address (id, email, person_id, is_primary, verified_at)
      select gen_random_uuid(), 'crowd-' || n || '@crowd.example', person_id, true, now() from crowd where exists (select from people)`.execute(
    db,
  )
  await sql`analyze`.execute(db)
  return Array.from({ length: count }, (_, at) => cookieOf(`crowd-token-${at + 1}`))
}
