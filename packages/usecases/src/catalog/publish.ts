import { appendApproval, findDraft, insertOffering, nextOfferingNumber, updateDraft } from '@inservice/db/catalog'
import { findPersonByEmail, insertGrant, insertPerson } from '@inservice/db/people'
import type { Tx } from '@inservice/db/kernel'
import { can } from '@inservice/domain/access'
import { decidePublish, OfferingDraft } from '@inservice/domain/catalog'
import { dateIn, idSchema, ok, refuse, textSchema, type Id } from '@inservice/domain/kernel'
import { z } from 'zod'
import { command, type Moment } from '../kernel/index.ts'

/** An instructor by address: known, or invited by being named. */
const instructorIds = async (tx: Tx, draft: OfferingDraft, { newId }: Moment) => {
  const found: { personId: Id; qualifications: string }[] = []
  for (const { name, email, qualifications } of draft.instructors) {
    const known = await findPersonByEmail(tx, email)
    const personId = known?.personId ?? newId()
    if (!known) {
      const [givenName = name, ...rest] = name.split(' ')
      const address = { id: newId(), email, verifiedAt: null }
      await insertPerson(tx, {
        id: personId,
        givenName,
        familyName: rest.join(' ') || givenName,
        language: 'en',
        address,
      })
    }
    if (!found.some((one) => one.personId === personId)) found.push({ personId, qualifications })
  }
  return found
}

const letters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

/** Eight letters and digits that can't be mistaken for each other, from an id's random end. */
const claimCodeFrom = (id: Id): string => {
  const random = id.replaceAll('-', '').slice(-16)
  const pairs = Array.from({ length: 8 }, (_, at) => Number.parseInt(random.slice(at * 2, at * 2 + 2), 16))
  return pairs.map((pair) => letters[pair % letters.length]).join('')
}

/** Approves a draft with the committee's note and publishes it: before its first session, whole, or not at all. */
export const publish = command({
  name: 'catalog.publish',
  input: z.object({ draftId: idSchema, version: z.int().min(1), note: textSchema('the committee’s note', 1_000) }),
  load: async (tx, { draftId }, { now }) => {
    const found = await findDraft(tx, draftId)
    if (!found) return null
    const year = Number(dateIn(now, found.timeZone).slice(0, 4))
    const nth = await nextOfferingNumber(tx, found.providerId, year)
    return { found, number: `${found.numberPrefix}-${year}-${String(nth).padStart(4, '0')}` }
  },
  allow: (actor, { found }) => can(actor, 'catalog.publish', found) && can(actor, 'catalog.approve', found),
  decide: ({ found, number }, { version, note }, { now, newId }) => {
    if (found.offeringId !== null) return refuse('offering-step-closed', { from: 'published' })
    if (found.version !== version) return refuse('changed-meanwhile')
    const body = OfferingDraft.parse(found.body)
    const decided = decidePublish(body, found.timeZone, number, now)
    if (!decided.ok) return decided
    const offeringId = newId()
    return ok({
      found,
      body,
      publication: decided.value,
      offeringId,
      number,
      note,
    })
  },
  save: async (tx, { found, body, publication, offeringId, number, note }, moment) => {
    const { now, newId, actor } = moment
    const by = actor.kind === 'person' ? actor.personId : found.authorId
    const instructors = await instructorIds(tx, body, moment)
    await insertOffering(tx, {
      id: offeringId,
      providerId: found.providerId,
      number,
      zone: found.timeZone,
      draft: body,
      publication,
      claimCode: claimCodeFrom(newId()),
      createdBy: by,
      at: now,
      newId,
      instructors,
    })
    await appendApproval(tx, {
      id: newId(),
      offeringId,
      decision: 'approved',
      minutes: publication.approvedMinutes,
      comment: note,
      by,
      at: now,
    })
    for (const { personId } of instructors)
      await insertGrant(tx, {
        id: newId(),
        personId,
        role: 'trainer',
        scopeKind: 'offering',
        scopeId: offeringId,
        grantedBy: by,
        at: now,
      })
    await updateDraft(tx, { id: found.id, body, version: found.version, at: now, offeringId })
    return { offeringId, slug: publication.slug, number }
  },
  announce: ({ offeringId }) => [{ topic: 'offering.published', payload: { offeringId } }],
  audit: ({ offeringId, number, publication }) => ({
    kind: 'offering',
    id: offeringId,
    details: { number, approvedMinutes: publication.approvedMinutes },
  }),
})
