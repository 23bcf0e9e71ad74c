import type { Read } from '@inservice/db/kernel'
import { findProvider } from '@inservice/db/organizations'
import { findPerson } from '@inservice/db/people'
import { dateIn, type Id, type Instant } from '@inservice/domain/kernel'
import { packIsSold, takesBlocks } from '@inservice/domain/seats'
import { loadBlockQuote } from './load-block-quote.ts'
import { loadPackQuote } from './load-pack-quote.ts'

type Asked = {
  readonly subject: 'block' | 'pack'
  readonly subjectId: Id
  readonly organizationId: Id
  readonly quantity: number
}

const loadBlock = async (db: Read, asked: Asked, now: Instant) => {
  const found = await loadBlockQuote(db, { id: asked.subjectId }, asked.organizationId, asked.quantity, now)
  if (!found) return undefined
  const { offering, organization, quoted, today } = found
  const closesAt = offering.closesAt ?? offering.startsAt
  return {
    providerId: offering.providerId,
    organization,
    title: offering.title,
    quoted,
    today,
    lastOn: closesAt === null ? null : dateIn(closesAt, offering.timeZone),
    isOpen: offering.state !== 'draft' && takesBlocks(offering, now).ok,
    packSize: 1,
    path: `/seats/buy/${offering.slug}`,
  }
}

const loadPack = async (db: Read, asked: Asked, now: Instant) => {
  const found = await loadPackQuote(db, asked.subjectId, asked.organizationId, asked.quantity, now)
  if (!found) return undefined
  const { pack, organization, quoted, today } = found
  return {
    providerId: pack.providerId,
    organization,
    title: `${pack.programName} · ${pack.name}`,
    quoted,
    today,
    lastOn: pack.toOn,
    isOpen: packIsSold(pack, today),
    packSize: pack.packSize,
    path: `/seats/buy/pack/${pack.id}`,
  }
}

/** What a quote is to say: what is bought, for how much, by whom, from whom. Undefined: there is nothing like it. */
export const loadQuotedSale = async (db: Read, asked: Asked, personId: Id, now: Instant) => {
  const sale = await (asked.subject === 'pack' ? loadPack : loadBlock)(db, asked, now)
  const provider = sale ? await findProvider(db, sale.providerId) : undefined
  const person = await findPerson(db, personId)
  return sale && provider && person
    ? { ...sale, provider, requestedBy: `${person.givenName} ${person.familyName}` }
    : undefined
}
