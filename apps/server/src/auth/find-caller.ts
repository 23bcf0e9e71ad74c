import { findActors, type SessionRow } from '@inservice/db/people'
import type { Actor } from '@inservice/domain/access'
import type { Id, Language } from '@inservice/domain/kernel'
import { run, type House } from '@inservice/usecases/kernel'
import { openAccount } from '@inservice/usecases/people'
import { v5 } from 'uuid'
import type { Heads } from '../http/heads.ts'
import { languageOf } from '../http/language-of.ts'
import type { Server } from '../server.ts'
import { gather } from './gather.ts'
import { readToken } from './read-token.ts'

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

const tokenIn = async (heads: Heads, { auth, sessionSecret }: Server): Promise<string | null> => {
  const { authCookies } = await auth.$context
  return readToken(heads, authCookies.sessionToken.name, sessionSecret)
}

const finders = new WeakMap<House, ReturnType<typeof gather<SessionRow>>>()

/** One look into the database for all who knock in the same turn. */
const actorOf = (house: House) => {
  const known = finders.get(house) ?? gather((tokens) => findActors(house.read, tokens))
  finders.set(house, known)
  return known
}

/** Who asks: the session's cookie, then one look into the database. */
export const findCaller = async (heads: Heads, server: Server): Promise<Caller> => {
  const language = languageOf(heads)
  const token = await tokenIn(heads, server)
  const session = token === null ? undefined : await actorOf(server.house)(token)
  if (!session?.isVerified) return { actor: { kind: 'anyone' }, language, session: null }
  const personId = session.personId ?? (await giveAccountItsPerson(server.house, session.userId, language))
  if (personId === null) return { actor: { kind: 'anyone' }, language, session }
  return { actor: { kind: 'person', personId, grants: session.grants }, language, session }
}
