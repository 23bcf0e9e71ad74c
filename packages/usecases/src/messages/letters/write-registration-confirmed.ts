import { findEnrollmentTold, type EnrollmentTold, type LetterRow } from '@inservice/db/messages'
import { findPolicyOn } from '@inservice/db/organizations'
import { calendarFile, registrationConfirmedLetter } from '@inservice/documents/enrollment'
import { paymentWayOf } from '@inservice/documents/kernel'
import { refundPolicySchema, sayPolicy } from '@inservice/domain/billing'
import { dateIn, type Language } from '@inservice/domain/kernel'
import { closedDays } from '@inservice/domain/organizations'
import { z } from 'zod'
import { frameLetter } from './frame-letter.ts'
import { letterAddresses } from './letter-addresses.ts'
import type { LetterDesk, LetterWriter } from './letter-desk.ts'
import { readId } from './read-id.ts'
import { sayOffering, type Said } from './say-offering.ts'

const frozen = z.object({ rule: refundPolicySchema }).nullable()

/** The policy that was frozen on the order, with this offering's own days; nothing where nothing was paid. */
const cancelSentences = async (
  { read, now }: LetterDesk,
  enrollment: EnrollmentTold,
  { told }: Said,
  language: Language,
): Promise<readonly string[]> => {
  const policy = frozen.safeParse(enrollment.refundPolicy).data
  if (!policy || told.startsAt === null || enrollment.lineCents === 0) return []
  const kept = await findPolicyOn(read, told.providerId, 'calendar', dateIn(now, told.timeZone))
  const facts = { startsAt: told.startsAt, zone: told.timeZone, calendar: closedDays(kept), now }
  return [sayPolicy(policy.rule, facts, language)]
}

const calendarOf = (row: LetterRow, enrollment: EnrollmentTold, { told, sessions, offering }: Said, from: string) => ({
  filename: `${told.slug}.ics`,
  contentType: 'text/calendar; method=PUBLISH',
  content: new TextEncoder().encode(
    calendarFile({
      language: row.language,
      enrollmentId: enrollment.enrollmentId,
      offeringTitle: told.title,
      offeringUrl: offering.url,
      providerName: told.providerName,
      organizer: { name: told.providerName, email: from },
      sessions,
      sequence: told.version,
      stampedAt: row.createdAt,
      method: 'publish',
    }),
  ),
})

/** You are registered: sessions, what it costs and who pays, what happens next; the sessions for one's calendar. */
export const writeRegistrationConfirmed: LetterWriter = async (desk, row) => {
  const enrollment = await findEnrollmentTold(desk.read, readId(row.data, 'enrollmentId'))
  if (enrollment?.state !== 'confirmed') return null
  const said = await sayOffering(desk, enrollment.offeringId, { withLinks: true, picked: enrollment.sessionIds })
  if (!said) return null
  const frame = await frameLetter(desk, row)
  const to = letterAddresses(desk.house.publicUrl)
  const letter = registrationConfirmedLetter(
    {
      ...frame,
      offering: said.offering,
      registrationUrl: enrollment.hasAccount ? to.learning : to.signUpFirst('/learning'),
      registeredByName: enrollment.registeredByName,
      hasAccount: enrollment.hasAccount,
      totalCents: enrollment.lineCents,
      paidWith: paymentWayOf(enrollment.coverage),
      payerName: enrollment.payerName,
      purchaseOrderNumber: enrollment.purchaseOrderNumber,
      creditMinutes: said.told.approvedMinutes ?? 0,
      cancelSentences: await cancelSentences(desk, enrollment, said, row.language),
    },
    row.language,
  )
  const from = frame.sender.email ?? 'no-reply@localhost'
  const attachments = said.sessions.length === 0 ? [] : [calendarOf(row, enrollment, said, from)]
  return { letter, attachments }
}
