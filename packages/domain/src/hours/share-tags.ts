import { dateIn, type Minutes } from '../kernel/index.ts'
import type { AttendedSession } from './attend-session.ts'
import type { AwardOptions, Tag, WorkingLine } from './award-types.ts'
import { canGiveTag } from './can-give-tag.ts'
import { measureSpans } from './measure-spans.ts'
import { nameRule } from './name-rule.ts'
import type { AwardPolicy } from './policy.ts'
import { roundMinutes } from './round-minutes.ts'

/**
 * The designated part of an award: each tag's countable minutes, floored by the same step, none above the whole.
 * One hour may carry two designations, so each is held against the whole by itself. Equity, leadership and
 * government-to-government count only where the provider was authorized on the session's own date (law).
 * 105 equity minutes of an award of 5.5 h, half-hour step: 90.
 */
export const shareTags = (
  policy: AwardPolicy,
  sessions: readonly AttendedSession[],
  awardMinutes: Minutes,
  authorities: AwardOptions['authorities'],
): { readonly tags: Readonly<Record<Tag, Minutes>>; readonly lines: readonly WorkingLine[] } => {
  const tags: Record<Tag, Minutes> = {}
  const lines: WorkingLine[] = []
  const names = [...new Set(sessions.flatMap(({ session }) => session.tags))].toSorted()
  for (const tag of names) {
    const tagged = sessions.filter(({ session }) => session.tags.includes(tag))
    const dated = tagged.map((one) => ({ ...one, on: dateIn(one.session.startsAt, one.session.zone) }))
    const [given, withheld] = [
      dated.filter(({ on }) => canGiveTag(authorities, tag, on)),
      dated.filter(({ on }) => !canGiveTag(authorities, tag, on)),
    ]
    for (const { session, on } of withheld) {
      lines.push({
        code: 'tag-without-authority',
        rule: nameRule(policy, 'authority'),
        minutes: null,
        facts: { tag, sessionId: session.id, on },
      })
    }
    const attended = measureSpans(given.flatMap((one) => one.attended))
    const floored = roundMinutes(attended, { stepMinutes: policy.round.stepMinutes, direction: 'down' })
    tags[tag] = Math.min(floored, awardMinutes)
    lines.push({
      code: 'tag',
      rule: nameRule(policy, 'tags'),
      minutes: tags[tag],
      facts: { tag, attendedMinutes: attended },
    })
  }
  return { tags, lines }
}
