import { findActors, type SessionRow } from '@inservice/db/people'
import type { Actor } from '@inservice/domain/access'
import type { Id, Language } from '@inservice/domain/kernel'
import { run, type House } from '@inservice/usecases/kernel'
import { openAccount } from '@inservice/usecases/people'
import type { Context } from 'hono'
import { getSignedCookie } from 'hono/cookie'
import { v5 } from 'uuid'
import type { Server, Vars } from '../server.ts'
import { languageOf } from '../http/language-of.ts'
import { gather } from './gather.ts'

export type Caller = { readonly actor: Actor; readonly language: Language; readonly session: SessionRow | null }

const accounts = '0d1d5f0e-1f5b-4c0a-9a52-7a5a8f4f0c11'

/** Gives an account whose address is verified its person; asked again, it answers the same. */
export const giveAccountItsPerson = async (house: House, userId: Id, language: Language): Promise<Id | null> => {
  const opened = await run(house, { kind: 'machine', name: 'people.open-account' }, openAccount, {
    userId,
    language,
    commandId: v5(userId, accounts),
  })
  return opened.ok ? opened.value.personId : null
}

const tokenIn = async (c: Context<Vars>, { auth, sessionSecret }: Server): Promise<string | null> => {
  const { authCookies } = await auth.$context
  return (await getSignedCookie(c, sessionSecret, authCookies.sessionToken.name)) || null
}

const finders = new WeakMap<House, ReturnType<typeof gather<SessionRow>>>()

/** One look into the database for all who knock in the same turn. */
const actorOf = (house: House) => {
  const known = finders.get(house) ?? gather((tokens) => findActors(house.read, tokens))
  finders.set(house, known)
  return known
}

/** Who asks: the session's cookie, then one look into the database. */
export const findCaller = async (c: Context<Vars>, server: Server): Promise<Caller> => {
  const language = languageOf(c)
  const token = await tokenIn(c, server)
  const session = token === null ? undefined : await actorOf(server.house)(token)
  if (!session?.isVerified) return { actor: { kind: 'anyone' }, language, session: null }
  const personId = session.personId ?? (await giveAccountItsPerson(server.house, session.userId, language))
  if (personId === null) return { actor: { kind: 'anyone' }, language, session }
  return { actor: { kind: 'person', personId, grants: session.grants }, language, session }
}
