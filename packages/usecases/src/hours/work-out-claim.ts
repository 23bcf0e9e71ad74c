import type { Mark } from '@inservice/domain/attendance'
import { dateIn } from '@inservice/domain/kernel'
import type { ClaimCase } from './read-claim.ts'
import { workOutHours, type WorkedOut } from './work-out-hours.ts'

/** The hours of a claim: as many as were asked for, with the fee of the day on which it was made. */
export const workOutClaim = ({ claim, hours, person }: ClaimCase, addedMarks: readonly Mark[] = []): WorkedOut =>
  workOutHours(hours, person, {
    claimedOn: dateIn(claim.affirmedAt, hours.offering.timeZone),
    requestedMinutes: claim.requestedMinutes,
    addedMarks,
  })
