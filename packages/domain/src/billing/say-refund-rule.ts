import type { Language } from '../kernel/index.ts'
import type { RefundNotice, RefundPolicy, RefundShare } from './refund-types.ts'
import { sayCents } from './say-cents.ts'
import { sayClock } from './say-clock.ts'

/**
 * A cancellation policy in words, for any training of a provider: without its days, which `sayPolicy` knows.
 * More than 5 business days before all, then less $15 → `More than 5 business days before: everything back. Later: everything
 * back less $15. From the first day on: nothing. If the provider cancels: everything back.` Refuses nothing.
 * Source: the policy's own stages.
 */
export const sayRefundRule = (policy: RefundPolicy, language: Language): string => {
  const say = words[language]
  const stages = policy.stages.map(
    ({ notice, gives }, at) => `${sayNotice(notice, at === 0, language)}: ${sayShare(gives, language)}.`,
  )
  const isOpen = policy.stages.at(-1)?.notice === 'any'
  const ended = policy.nothingFrom === 'first day' ? say.firstDay : say.start
  return [
    ...stages,
    `${isOpen ? ended : say.afterwards}: ${say.nothing}.`,
    ...(policy.dayEndsAt === null ? [] : [say.dayEnds(sayClock(policy.dayEndsAt, language))]),
    say.always,
  ].join(' ')
}

const words = {
  en: {
    anyTime: 'Before it begins',
    later: 'Later',
    firstDay: 'From the first day on',
    start: 'Once it has started',
    afterwards: 'After that',
    everything: 'everything back',
    nothing: 'nothing',
    staff: 'the provider’s staff decide',
    always: 'If the provider cancels: everything back.',
    dayEnds: (time: string) => `A cancellation after ${time} counts for the next day.`,
  },
  es: {
    anyTime: 'Antes de que empiece',
    later: 'Más tarde',
    firstDay: 'Desde el primer día',
    start: 'Una vez iniciada',
    afterwards: 'Después',
    everything: 'se devuelve todo',
    nothing: 'nada',
    staff: 'decide el personal del proveedor',
    always: 'Si el proveedor cancela: se devuelve todo.',
    dayEnds: (time: string) => `Una cancelación después de las ${time} cuenta para el día siguiente.`,
  },
} as const

const sayNotice = (notice: RefundNotice, isFirst: boolean, language: Language): string => {
  if (notice === 'any') return isFirst ? words[language].anyTime : words[language].later
  if ('moreThanBusinessDays' in notice)
    return language === 'es'
      ? `Con más de ${notice.moreThanBusinessDays} días hábiles de antelación`
      : `More than ${notice.moreThanBusinessDays} business days before`
  if ('atLeastBusinessDays' in notice)
    return language === 'es'
      ? `Con ${notice.atLeastBusinessDays} días hábiles o más de antelación`
      : `${notice.atLeastBusinessDays} business days or more before`
  if ('moreThanDays' in notice)
    return language === 'es'
      ? `Con más de ${notice.moreThanDays} días de antelación`
      : `More than ${notice.moreThanDays} days before`
  return language === 'es'
    ? `Con ${notice.atLeastDays} días o más de antelación`
    : `${notice.atLeastDays} days or more before`
}

const sayShare = (share: RefundShare, language: Language): string => {
  const say = words[language]
  if (share === 'everything') return say.everything
  if (share === 'nothing') return say.nothing
  if (share === 'staff discretion') return say.staff
  if ('lessCents' in share) {
    const charge = sayCents(share.lessCents, language, 'short')
    return language === 'es' ? `se devuelve todo menos ${charge}` : `everything back less ${charge}`
  }
  return language === 'es' ? `se devuelve el ${share.percent} %` : `${share.percent}% back`
}
