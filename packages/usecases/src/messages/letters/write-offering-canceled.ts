import { findEnrollmentTold } from '@inservice/db/messages'
import { offeringCanceledLetter, type CanceledReader, type LetterRefund } from '@inservice/documents/enrollment'
import { centsSchema, idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { frameLetter } from './frame-letter.ts'
import { letterAddresses } from './letter-addresses.ts'
import type { LetterDesk, LetterWriter } from './letter-desk.ts'
import { sayOffering } from './say-offering.ts'

const cents = centsSchema.default(0)
/** What the letter keeps: whom it is about, and what was decided to go back by which way. */
const About = z.object({
  reader: z.enum(['registered', 'waiting', 'trainer', 'seat-manager', 'pack-manager']),
  enrollmentId: idSchema.nullish(),
  blockId: idSchema.nullish(),
  seats: z.int().min(0).default(0),
  creditCents: cents,
  cardCents: cents,
  handCents: cents,
})
type About = z.output<typeof About>

const refundsOf = ({ creditCents, cardCents, handCents }: About): readonly LetterRefund[] =>
  [
    { backCents: cardCents, backTo: 'card' as const, keptCents: 0 },
    { backCents: creditCents, backTo: 'invoice' as const, keptCents: 0 },
    { backCents: handCents, backTo: 'check' as const, keptCents: 0 },
  ].filter(({ backCents }) => backCents > 0)

/** Which sessions a registered person had picked, and whether they came by a district's seat. */
const placeOf = async ({ read }: LetterDesk, { reader, enrollmentId }: About) => {
  const own = enrollmentId ? await findEnrollmentTold(read, enrollmentId) : undefined
  const how: CanceledReader = own?.coverage === 'seat' ? 'district-seat' : reader
  return { how, picked: own?.sessionIds ?? [] }
}

/** The provider canceled: why, and that everything goes back, to the way it was paid. */
export const writeOfferingCanceled: LetterWriter = async (desk, row) => {
  const about = About.parse(row.data)
  const { how, picked } = await placeOf(desk, about)
  const said = row.offeringId ? await sayOffering(desk, row.offeringId, { picked }) : undefined
  if (said?.told.state !== 'canceled') return null
  const addresses = letterAddresses(desk.house.publicUrl)
  const data = {
    ...(await frameLetter(desk, row)),
    offering: said.offering,
    reader: how,
    reason: said.told.canceledReason,
    refunds: refundsOf(about),
    seats: about.seats,
    blockUrl: about.blockId ? addresses.seatDesk(about.blockId) : null,
    catalogUrl: addresses.catalog,
  }
  return { letter: offeringCanceledLetter(data, row.language) }
}
