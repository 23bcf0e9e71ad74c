import { defineMessages, type MessageDescriptor } from 'react-intl'

const words = defineMessages({
  clockHour: { id: 'glossary.clock-hour', defaultMessage: 'Clock hour' },
  clockHourText: {
    id: 'glossary.clock-hour.text',
    defaultMessage:
      'Sixty minutes of approved professional learning. The law calls it a continuing education credit hour.',
  },
  designation: { id: 'glossary.designation', defaultMessage: 'Designation' },
  designationText: {
    id: 'glossary.designation.text',
    defaultMessage:
      'What an hour counts toward besides the total: equity, STEM, leadership and others. Designated hours are part of the total, not added to it.',
  },
  equity: { id: 'glossary.equity', defaultMessage: 'Equity hours' },
  equityText: {
    id: 'glossary.equity.text',
    defaultMessage: 'Hours about equity-based school practices, from a provider authorized to award them on that day.',
  },
  stem: { id: 'glossary.stem', defaultMessage: 'STEM hours' },
  stemText: {
    id: 'glossary.stem.text',
    defaultMessage:
      'Hours that bring science, technology, engineering and mathematics together. Some endorsements ask for 15.',
  },
  g2g: { id: 'glossary.g2g', defaultMessage: 'Government-to-government' },
  g2gText: {
    id: 'glossary.g2g.text',
    defaultMessage: 'Hours about the relation between school districts and tribal governments. Administrators need 5.',
  },
  pgp: { id: 'glossary.pgp', defaultMessage: 'Professional growth plan (PGP)' },
  pgpText: {
    id: 'glossary.pgp.text',
    defaultMessage: 'A year of learning that you plan and reflect on yourself. One finished plan counts as 25 hours.',
  },
  esd: { id: 'glossary.esd', defaultMessage: 'Educational service district (ESD)' },
  esdText: {
    id: 'glossary.esd.text',
    defaultMessage:
      'One of nine regional agencies that serve Washington’s school districts. Most trainings here are theirs.',
  },
  cohort: { id: 'glossary.cohort', defaultMessage: 'Cohort' },
  cohortText: {
    id: 'glossary.cohort.text',
    defaultMessage:
      'A group that learns together over many sessions. One applies for it, often with a team from one school.',
  },
  seats: { id: 'glossary.seats', defaultMessage: 'District seat' },
  seatsText: {
    id: 'glossary.seats.text',
    defaultMessage: 'A place that your district has bought. You register with it and pay nothing.',
  },
  waiting: { id: 'glossary.waiting', defaultMessage: 'Waiting list' },
  waitingText: {
    id: 'glossary.waiting.text',
    defaultMessage:
      'When a training is full, you can wait in order. A seat that becomes free is offered to the first in line for a limited time.',
  },
  po: { id: 'glossary.po', defaultMessage: 'Purchase order (PO)' },
  poText: {
    id: 'glossary.po.text',
    defaultMessage: 'Your district’s promise to pay, with a number. The provider sends the district an invoice.',
  },
  verified: { id: 'glossary.verified', defaultMessage: 'Verified' },
  verifiedText: {
    id: 'glossary.verified.text',
    defaultMessage:
      'The registrar has compared your claim with the attendance record. Unverified hours show as 0 until then.',
  },
})

/** Each word with what it means, in the order in which a newcomer meets them. */
export const GLOSSARY: readonly { id: string; word: MessageDescriptor; meaning: MessageDescriptor }[] = [
  { id: 'clock-hour', word: words.clockHour, meaning: words.clockHourText },
  { id: 'designation', word: words.designation, meaning: words.designationText },
  { id: 'equity', word: words.equity, meaning: words.equityText },
  { id: 'stem', word: words.stem, meaning: words.stemText },
  { id: 'g2g', word: words.g2g, meaning: words.g2gText },
  { id: 'pgp', word: words.pgp, meaning: words.pgpText },
  { id: 'esd', word: words.esd, meaning: words.esdText },
  { id: 'cohort', word: words.cohort, meaning: words.cohortText },
  { id: 'district-seat', word: words.seats, meaning: words.seatsText },
  { id: 'waiting-list', word: words.waiting, meaning: words.waitingText },
  { id: 'purchase-order', word: words.po, meaning: words.poText },
  { id: 'verified', word: words.verified, meaning: words.verifiedText },
]
