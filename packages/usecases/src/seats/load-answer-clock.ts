import type { WindowRow } from '@inservice/db/catalog'
import type { Read } from '@inservice/db/kernel'
import { findPolicyOn } from '@inservice/db/organizations'
import { dateIn, type Instant } from '@inservice/domain/kernel'
import { closedDays } from '@inservice/domain/organizations'
import { answerRuleSchema, type AnswerClock } from '@inservice/domain/seats'

/** By which hours an offer made today is answered: the provider's rule and calendar in force, the place's zone, the closing. */
export const loadAnswerClock = async (
  db: Read,
  offering: Pick<WindowRow, 'providerId' | 'timeZone' | 'closesAt' | 'startsAt'>,
  now: Instant,
): Promise<AnswerClock> => {
  const { providerId, timeZone: zone } = offering
  const today = dateIn(now, zone)
  const kept = await findPolicyOn(db, providerId, 'waiting_list', today)
  const { federal, closedOn } = closedDays(await findPolicyOn(db, providerId, 'calendar', today))
  return {
    rule: answerRuleSchema.parse(kept?.rule ?? {}),
    zone,
    calendar: { federal, closedOn: closedOn.filter((on) => on >= today) },
    closesAt: offering.closesAt ?? offering.startsAt,
  }
}
