import type { Instant, Language, PlainDate, TimeZone } from '../kernel/index.ts'
import type { HolidayCalendar } from './is-business-day.ts'
import { listRefundPeriods, type RefundPeriod } from './list-refund-periods.ts'
import { noticeDay } from './notice-day.ts'
import type { RefundPolicy, RefundShare } from './refund-types.ts'
import { sayCents } from './say-cents.ts'
import { sayClock } from './say-clock.ts'

export type PolicyFacts = {
  readonly startsAt: Instant
  readonly zone: TimeZone
  readonly calendar: HolidayCalendar
  /** Left out, the policy is said with all of its days. */
  readonly now?: Instant
}

/**
 * A cancellation policy as a sentence with the offering's own days:
 * `Until Thu, March 12, 5 PM you get everything back; then $15 less; from Fri, March 20 nothing. If the provider cancels, …`.
 * Without a closing time the day is "through" its end. The amounts are those that `refundFor` gives on these days.
 * Days that have passed at `now` are left out.
 */
export const sayPolicy = (policy: RefundPolicy, facts: PolicyFacts, language: Language): string => {
  const { startsAt, zone, calendar, now } = facts
  const today = now === undefined ? '' : noticeDay(policy, now, zone)
  const periods = listRefundPeriods(policy, startsAt, zone, calendar).filter(
    ({ through }) => through === null || through >= today,
  )
  const words = periods.map((period, at) => sayPeriod(period, at, periods, policy, language))
  const always =
    language === 'es'
      ? 'Si el proveedor cancela, se le devuelve todo.'
      : 'If the provider cancels, you get everything back.'
  const joined = words.join('; ')
  return `${joined.charAt(0).toUpperCase()}${joined.slice(1)}. ${always}`
}

const sayPeriod = (
  period: RefundPeriod,
  at: number,
  periods: readonly RefundPeriod[],
  policy: RefundPolicy,
  language: Language,
): string => {
  const spanish = language === 'es'
  const share = sayShare(period.gives, at === 0, language)
  if (period.through === null) {
    if (periods.length === 1) return share
    // A closing time moves the end of the day before forward.
    const day = sayDay(period.from ?? '', language)
    if (policy.nothingFrom === 'start')
      return spanish ? 'una vez iniciada la formación, nada' : 'once it has started, nothing'
    return spanish ? `a partir del ${day}, ${share}` : `from ${day} ${share}`
  }
  if (at > 0) return spanish ? `después, ${share}` : `then ${share}`
  const day = sayDay(period.through, language)
  if (policy.dayEndsAt !== null) {
    const time = sayClock(policy.dayEndsAt, language)
    return spanish ? `hasta el ${day}, ${time}, ${share}` : `until ${day}, ${time} ${share}`
  }
  return spanish ? `hasta el ${day} inclusive, ${share}` : `through ${day} ${share}`
}

const sayShare = (share: RefundShare, first: boolean, language: Language): string => {
  const spanish = language === 'es'
  if (share === 'everything') return spanish ? 'se le devuelve todo' : 'you get everything back'
  if (share === 'nothing') {
    if (first) return spanish ? 'no se devuelve nada' : 'nothing is refunded'
    return spanish ? 'nada' : 'nothing'
  }
  if (share === 'staff discretion') return spanish ? 'decide el personal del proveedor' : 'the provider’s staff decide'
  if ('lessCents' in share) {
    const charge = sayCents(share.lessCents, language, 'short')
    if (first) return spanish ? `se le devuelve todo menos ${charge}` : `you get everything back less ${charge}`
    return spanish ? `${charge} menos` : `${charge} less`
  }
  return spanish ? `se le devuelve el ${share.percent} %` : `you get ${share.percent} % back`
}

/** `Thu, March 12`; `jue, 12 de marzo`. */
const sayDay = (on: PlainDate, language: Language): string =>
  new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    weekday: 'short',
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${on}T12:00:00Z`))
