import { assert, daysBetween, ok, plusDays, refuse, type Cents, type PlainDate, type Result } from '../kernel/index.ts'
import type { ClockHourFee, ClockHourFeeRule, FeeFacts, FeeLine, FeeRung } from './fee-types.ts'
import { roundCents } from './round-cents.ts'

/**
 * The clock-hour fee of a claim in cents, line by line, each rounded half up once.
 * Base and price (per hour, or the ladder's rung) → raised to the minimum → late surcharge → printed transcripts.
 * Nothing claimed costs nothing; members of a members-free provider pay nothing for hours.
 * Refuses a claim made more than so many years after the event.
 * Source: fees published by providers. $5 + $3 an hour, 3 hours on day 91 with 20 %: 1400 + 280 = 1680.
 */
export const clockHourFee = (rule: ClockHourFeeRule, facts: FeeFacts): Result<ClockHourFee, 'claim-too-old'> => {
  assert(Number.isInteger(facts.minutes) && facts.minutes >= 0, 'claimed minutes are whole, 0 or more')
  const years = rule.refuseAfterYears
  if (years !== undefined && isOlderThan(years, facts)) return refuse('claim-too-old', { years })
  const lines = [...hourLines(rule, facts), ...transcriptLines(rule, facts)]
  return ok({ cents: sum(lines), lines })
}

const hourLines = (rule: ClockHourFeeRule, facts: FeeFacts): readonly FeeLine[] => {
  const { minutes } = facts
  if (minutes === 0) return [{ code: 'nothing-claimed', cents: 0, facts: {} }]
  if (rule.freeForMembers && facts.member) return [{ code: 'member-free', cents: 0, facts: { minutes } }]
  const lines: FeeLine[] = []
  const basePays = rule.baseWhenMinutesAtMost === undefined || minutes <= rule.baseWhenMinutesAtMost
  if (rule.baseCents && basePays) {
    lines.push({ code: 'base', cents: rule.baseCents, facts: { onlyToMinutes: rule.baseWhenMinutesAtMost ?? null } })
  }
  const rung = rule.ladder && rungFor(rule.ladder, minutes)
  if (rung) {
    lines.push({ code: 'ladder', cents: rung.cents, facts: { minutes, upToMinutes: rung.upToMinutes } })
  } else if (rule.perHourCents !== undefined) {
    const cents = roundCents(minutes * rule.perHourCents, 60)
    lines.push({ code: 'per-hour', cents, facts: { minutes, perHourCents: rule.perHourCents } })
  }
  const soFar = sum(lines)
  if (rule.minimumCents !== undefined && soFar < rule.minimumCents) {
    const cents = rule.minimumCents - soFar
    lines.push({ code: 'to-minimum', cents, facts: { minimumCents: rule.minimumCents } })
  }
  const days = daysSince(facts)
  if (rule.late && days !== undefined && days > rule.late.afterDays) {
    const { afterDays, surchargePercent } = rule.late
    // Percent may have decimals (12.5): hundredths keep it an integer.
    const cents = roundCents(sum(lines) * Math.round(surchargePercent * 100), 10_000)
    lines.push({ code: 'late-surcharge', cents, facts: { days, afterDays, surchargePercent } })
  }
  return lines
}

const transcriptLines = (rule: ClockHourFeeRule, { printedTranscripts = 0 }: FeeFacts): readonly FeeLine[] => {
  const each = rule.perPrintedTranscriptCents ?? 0
  if (each === 0 || printedTranscripts === 0) return []
  return [{ code: 'printed-transcripts', cents: each * printedTranscripts, facts: { printedTranscripts, each } }]
}

/** The first rung that reaches the hours; above the last one, the last one's price stands. */
const rungFor = (ladder: readonly FeeRung[], minutes: number): FeeRung | undefined => {
  const reach = ({ upToMinutes }: FeeRung): number => upToMinutes ?? Number.POSITIVE_INFINITY
  const sorted = ladder.toSorted((a, b) => (reach(a) < reach(b) ? -1 : 1))
  return sorted.find((rung) => minutes <= reach(rung)) ?? sorted.at(-1)
}

const daysSince = ({ eventEndedOn, claimedOn, daysSinceEvent }: FeeFacts): number | undefined =>
  eventEndedOn !== undefined && claimedOn !== undefined ? daysBetween(eventEndedOn, claimedOn) : daysSinceEvent

/** By the calendar where both dates stand; by days alone, only what is certainly past the anniversary (1,827 for 5 years). */
const isOlderThan = (years: number, facts: FeeFacts): boolean => {
  const { eventEndedOn, claimedOn, daysSinceEvent } = facts
  if (eventEndedOn !== undefined && claimedOn !== undefined) return claimedOn > yearsLater(eventEndedOn, years)
  return daysSinceEvent !== undefined && daysSinceEvent > Math.floor((years * 1461) / 4)
}

const yearsLater = (on: PlainDate, years: number): PlainDate => {
  const later = `${String(Number(on.slice(0, 4)) + years).padStart(4, '0')}${on.slice(4)}`
  // 29 February has its anniversary on the 28th of a year without one.
  const leap = later.endsWith('-02-29') && plusDays(`${later.slice(0, 4)}-02-28`, 1) !== later
  return leap ? `${later.slice(0, 4)}-02-28` : later
}

const sum = (lines: readonly FeeLine[]): Cents => lines.reduce((total, { cents }) => total + cents, 0)
