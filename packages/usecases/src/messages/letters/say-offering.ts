import { findOfferingTold, type OfferingTold, type SessionTold } from '@inservice/db/messages'
import type { LetterOffering } from '@inservice/documents/kernel'
import type { Id } from '@inservice/domain/kernel'
import type { LetterDesk } from './letter-desk.ts'
import { letterAddresses } from './letter-addresses.ts'

export type Said = {
  readonly told: OfferingTold
  readonly sessions: readonly SessionTold[]
  readonly offering: LetterOffering
}

/** Sessions that run side by side are only those that were picked. */
const ownSessions = (sessions: readonly SessionTold[], picked: readonly Id[]): readonly SessionTold[] =>
  sessions.filter(({ id, slot }) => slot === null || picked.length === 0 || picked.includes(id))

/**
 * An offering as letters speak of it. Meeting links are for those with a seat: without `withLinks` there are none.
 * Undefined where there is no such offering.
 */
export const sayOffering = async (
  { read, house }: LetterDesk,
  offeringId: Id,
  how: { readonly withLinks?: boolean; readonly picked?: readonly Id[] } = {},
): Promise<Said | undefined> => {
  const told = await findOfferingTold(read, offeringId)
  if (!told) return undefined
  const sessions = ownSessions(told.sessions, how.picked ?? []).map((session) => ({
    ...session,
    meetingUrl: how.withLinks ? session.meetingUrl : null,
  }))
  const { title, providerName, slug } = told
  const url = letterAddresses(house.publicUrl).offering(slug)
  return { told, sessions, offering: { title, url, providerName, sessions } }
}
