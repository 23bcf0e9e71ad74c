import type { Language, Minutes } from '../kernel/index.ts'
import type { ClockHourFeeRule, FeeRung } from './fee-types.ts'
import { sayCents } from './say-cents.ts'

const hoursOf = (minutes: Minutes): string => String(Math.round((minutes * 100) / 60) / 100)

/**
 * A provider's clock-hour fee in words, with every part that the rule has, and nothing that it hasn't.
 * $3 an hour, $15 at least → `$3 an hour, at least $15 for each training.` A rule without a price → `Clock hours are free.`
 */
export const sayFeeRule = (rule: ClockHourFeeRule, language: Language): string => {
  const parts = language === 'es' ? inSpanish(rule) : inEnglish(rule)
  const [first] = parts
  if (first === undefined) return language === 'es' ? 'Las horas de reloj son gratuitas.' : 'Clock hours are free.'
  return parts.map((part) => `${part.charAt(0).toUpperCase()}${part.slice(1)}.`).join(' ')
}

const money = (cents: number, language: Language): string => sayCents(cents, language, 'short')

const inEnglish = (rule: ClockHourFeeRule): readonly string[] => {
  const base = rule.baseCents ? money(rule.baseCents, 'en') : null
  const only =
    rule.baseWhenMinutesAtMost === undefined ? '' : ` for ${hoursOf(rule.baseWhenMinutesAtMost)} hours or fewer`
  const each = rule.perHourCents ? `${money(rule.perHourCents, 'en')} an hour` : null
  const least = rule.minimumCents ? `, at least ${money(rule.minimumCents, 'en')} for each training` : ''
  const price = rule.ladder
    ? `by hours: ${sayLadder(rule.ladder, 'en')}`
    : [each, base && `${base}${only}`].filter(Boolean).join(' plus ')
  const found = [price && `${price}${least}`]
  if (price && rule.freeForMembers) found.push('free for staff of member districts')
  if (price && rule.late)
    found.push(`${rule.late.surchargePercent}% more when claimed over ${rule.late.afterDays} days after the training`)
  if (rule.refuseAfterYears) found.push(`hours can be claimed for ${rule.refuseAfterYears} years`)
  if (rule.perPrintedTranscriptCents)
    found.push(`a printed transcript costs ${money(rule.perPrintedTranscriptCents, 'en')}`)
  return found.filter((part): part is string => Boolean(part))
}

const inSpanish = (rule: ClockHourFeeRule): readonly string[] => {
  const base = rule.baseCents ? money(rule.baseCents, 'es') : null
  const only =
    rule.baseWhenMinutesAtMost === undefined ? '' : ` si son ${hoursOf(rule.baseWhenMinutesAtMost)} horas o menos`
  const each = rule.perHourCents ? `${money(rule.perHourCents, 'es')} por hora` : null
  const least = rule.minimumCents ? `, con un mínimo de ${money(rule.minimumCents, 'es')} por formación` : ''
  const price = rule.ladder
    ? `según las horas: ${sayLadder(rule.ladder, 'es')}`
    : [each, base && `${base}${only}`].filter(Boolean).join(' más ')
  const found = [price && `${price}${least}`]
  if (price && rule.freeForMembers) found.push('gratis para el personal de distritos miembros')
  if (price && rule.late)
    found.push(
      `${rule.late.surchargePercent} % más si se solicitan más de ${rule.late.afterDays} días después de la formación`,
    )
  if (rule.refuseAfterYears) found.push(`las horas se pueden solicitar durante ${rule.refuseAfterYears} años`)
  if (rule.perPrintedTranscriptCents)
    found.push(`un historial impreso cuesta ${money(rule.perPrintedTranscriptCents, 'es')}`)
  return found.filter((part): part is string => Boolean(part))
}

/** `$10 up to 5, $15 up to 10, $60 above`. */
const sayLadder = (ladder: readonly FeeRung[], language: Language): string =>
  ladder
    .toSorted((a, b) => (a.upToMinutes ?? Number.POSITIVE_INFINITY) - (b.upToMinutes ?? Number.POSITIVE_INFINITY))
    .map(({ upToMinutes, cents }) => {
      const price = money(cents, language)
      if (upToMinutes === null) return language === 'es' ? `${price} por más` : `${price} above`
      return language === 'es' ? `${price} hasta ${hoursOf(upToMinutes)}` : `${price} up to ${hoursOf(upToMinutes)}`
    })
    .join(', ')
