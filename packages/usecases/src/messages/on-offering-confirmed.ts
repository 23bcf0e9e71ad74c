import { findOfferingTold, listOfferingStaff, listRosterReaders } from '@inservice/db/messages'
import { idSchema } from '@inservice/domain/kernel'
import { z } from 'zod'
import { letterListener } from './address-letters.ts'

/** A tentative training takes place: everyone who is registered, or has a seat kept, is told. */
export const onOfferingConfirmed = letterListener(
  'offering.confirmed',
  z.object({ offeringId: idSchema }),
  async (tx, { offeringId }) => {
    const told = await findOfferingTold(tx, offeringId)
    if (!told) return []
    const { providerId } = told
    return (await listRosterReaders(tx, offeringId)).map(({ personId }) => ({
      kind: 'offering-runs' as const,
      to: personId,
      providerId,
      offeringId,
      data: {},
    }))
  },
)

/** The day to decide has come, with too few people: those who may decide are asked. */
export const onOfferingUndecided = letterListener(
  'offering.undecided',
  z.object({ offeringId: idSchema }),
  async (tx, { offeringId }) => {
    const told = await findOfferingTold(tx, offeringId)
    if (!told) return []
    const { providerId } = told
    return (await listOfferingStaff(tx, offeringId)).map(({ personId }) => ({
      kind: 'offering-undecided' as const,
      to: personId,
      providerId,
      offeringId,
      data: {},
    }))
  },
)
