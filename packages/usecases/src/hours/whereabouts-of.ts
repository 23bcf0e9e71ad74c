import type { Whereabouts } from '@inservice/domain/access'
import type { OfferingHours } from './load-offering-hours.ts'

/** Where an offering's claims lie, for the question of who may; the claim's person besides, where they count. */
export const whereaboutsOf = ({ offering }: OfferingHours, personId?: string): Whereabouts => ({
  providerId: offering.providerId,
  programId: offering.programId,
  offeringId: offering.id,
  ...(personId === undefined ? {} : { personId }),
})
