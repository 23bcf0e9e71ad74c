import type { Invariant } from '@inservice/domain/reports'
import { defineMessages, type MessageDescriptor } from 'react-intl'

/** What must always hold, as the self-check recounts it. */
export const invariantWords: Readonly<Record<Invariant, MessageDescriptor>> = defineMessages({
  I1: { id: 'reports.invariant.1', defaultMessage: 'No seat is sold twice: seats taken are those registered and held' },
  I2: { id: 'reports.invariant.2', defaultMessage: 'Every seat of a district’s block has one owner at most' },
  I3: { id: 'reports.invariant.3', defaultMessage: 'The books balance, and agree with payments and refunds' },
  I5: { id: 'reports.invariant.5', defaultMessage: 'Nothing is done twice: nobody is charged twice for one training' },
  I6: { id: 'reports.invariant.6', defaultMessage: 'Nobody has paid and is without a seat' },
  I7: { id: 'reports.invariant.7', defaultMessage: 'Nobody waits while a seat is free, and lines keep their order' },
  I8: { id: 'reports.invariant.8', defaultMessage: 'Nobody is refused a seat that nobody has' },
  I9: { id: 'reports.invariant.9', defaultMessage: 'Every verified claim has its hours, once' },
  I12: { id: 'reports.invariant.12', defaultMessage: 'No seat, order or request belongs to another organization' },
})
