import { findWhereabouts } from '@inservice/db/catalog'
import { listAddressees, listRosterReaders } from '@inservice/db/messages'
import type { Read } from '@inservice/db/kernel'
import type { Actor } from '@inservice/domain/access'
import type { Id } from '@inservice/domain/kernel'

/** What writing to a roster asks: the offering, who stands on it with which address, and where answers go. */
export const loadRosterMessage = async (read: Read, offeringId: Id, actor: Actor) => {
  const offering = actor.kind === 'person' ? await findWhereabouts(read, offeringId) : undefined
  if (!offering || actor.kind !== 'person') return null
  const [author] = await listAddressees(read, [actor.personId])
  const people = await listRosterReaders(read, offeringId)
  return { offering, authorId: actor.personId, people, replyTo: author?.email ?? null }
}
