import type { Minutes } from '../kernel/index.ts'
import type { PauseKind, SessionTime, WorkingLine } from './award-types.ts'
import { intersectSpans } from './intersect-spans.ts'
import { measureSpans } from './measure-spans.ts'
import { nameRule } from './name-rule.ts'
import type { AwardPolicy, BreakRule } from './policy.ts'
import { spanBetween } from './span-between.ts'
import type { Span } from './spans.ts'
import { subtractSpans } from './subtract-spans.ts'
import { uniteSpans } from './unite-spans.ts'

export type CountableTime = {
  readonly session: SessionTime
  readonly scheduledMinutes: Minutes
  readonly countable: readonly Span[]
  readonly lines: readonly WorkingLine[]
}

/**
 * The part of a session that can count: scheduled − uncounted breaks − uncounted meals (clock-hour calculus, state).
 * Pauses outside the session take nothing away; overlapping pauses take it once, a meal before a break.
 * 8:30–15:30 with lunch of 60 and two breaks of 15, both left out: 330 minutes.
 */
export const findCountableTime = (policy: AwardPolicy, session: SessionTime): CountableTime => {
  const scheduled = [spanBetween(session.startsAt, session.endsAt)]
  const scheduledMinutes = measureSpans(scheduled)
  const opening = lineOf('session', null, scheduledMinutes, {
    sessionId: session.id,
    title: session.title ?? null,
    startsAt: session.startsAt,
    endsAt: session.endsAt,
    zone: session.zone,
  })
  if (session.independentStudy && !policy.independentStudyCounts) {
    const study = lineOf('independent-study', nameRule(policy, 'study'), 0 - scheduledMinutes, {})
    return { session, scheduledMinutes, countable: [], lines: [opening, study] }
  }

  const pausesOf = (kind: PauseKind): readonly Span[] =>
    intersectSpans(
      session.pauses.filter((pause) => pause.kind === kind).map((pause) => spanBetween(pause.startsAt, pause.endsAt)),
      scheduled,
    )
  const plain = pausesOf('meal')
  const working = subtractSpans(pausesOf('working_meal'), plain)
  const meals = mealsLeftOut(policy, plain, working)
  const breaks = subtractSpans(pausesOf('break'), [...plain, ...working])
  const away = breaksLeftOut(breaks, breaksAllowed(policy.breaks, scheduledMinutes))

  return {
    session,
    scheduledMinutes,
    countable: subtractSpans(scheduled, [...meals, ...away]),
    lines: [
      opening,
      ...sayPauses('meal-left-out', nameRule(policy, 'meals'), meals, -1, session),
      ...sayPauses('meal-counted', nameRule(policy, 'meals'), subtractSpans(working, meals), 0, session),
      ...sayPauses('break-left-out', nameRule(policy, 'breaks'), away, -1, session),
      ...sayPauses('break-counted', nameRule(policy, 'breaks'), subtractSpans(breaks, away), 0, session),
    ],
  }
}

const mealsLeftOut = (policy: AwardPolicy, plain: readonly Span[], working: readonly Span[]): readonly Span[] => {
  if (policy.meals === 'counted') return []
  return policy.meals === 'excluded unless working' ? plain : uniteSpans([...plain, ...working])
}

/**
 * The minutes of break that a session may count: for each full stretch of its scheduled length, so many.
 * Only full stretches earn: a rule of 15 in 180 gives a session of 170 none, one of 420 thirty. It is per session,
 * because what counts of a session must not depend on who else meets when.
 */
const breaksAllowed = (rule: BreakRule, scheduledMinutes: Minutes): Minutes => {
  if (rule === 'excluded') return 0
  if (rule === 'counted') return scheduledMinutes
  return Math.floor(scheduledMinutes / rule.perMinutes) * rule.countUpToMinutes
}

/** The first minutes of break count until the allowance is used up; the rest is left out. */
const breaksLeftOut = (breaks: readonly Span[], allowed: Minutes): readonly Span[] => {
  let left = allowed
  return breaks.flatMap(({ from, to }) => {
    const counted = Math.min(left, to - from)
    left -= counted
    return counted < to - from ? [{ from: from + counted, to }] : []
  })
}

const lineOf = (
  code: WorkingLine['code'],
  rule: string | null,
  minutes: Minutes | null,
  facts: WorkingLine['facts'],
): WorkingLine => ({ code, rule, minutes, facts })

/** One line a kind: a single pause with its times, several as "2 × 15 min" where they are alike. */
const sayPauses = (
  code: WorkingLine['code'],
  rule: string,
  spans: readonly Span[],
  sign: -1 | 0,
  session: SessionTime,
): readonly WorkingLine[] => {
  const [first, ...others] = spans
  if (!first) return []
  const each = first.to - first.from
  const alike = others.every(({ from, to }) => to - from === each)
  const minutes = measureSpans(spans)
  const facts = {
    sessionId: session.id,
    count: spans.length,
    eachMinutes: alike ? each : null,
    pauseMinutes: minutes,
    startsAt: others.length === 0 ? new Date(first.from * 60_000).toISOString() : null,
    endsAt: others.length === 0 ? new Date(first.to * 60_000).toISOString() : null,
    zone: session.zone,
  }
  return [lineOf(code, rule, sign === 0 ? 0 : 0 - minutes, facts)]
}
