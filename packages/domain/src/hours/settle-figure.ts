import type { Minutes } from '../kernel/index.ts'
import type { AwardOptions, WorkingLine } from './award-types.ts'
import { nameRule } from './name-rule.ts'
import type { AwardPolicy } from './policy.ts'
import { roundMinutes } from './round-minutes.ts'

/**
 * From the offering's minutes to the award: cap at the approved hours, round once, then take no more than was asked for.
 * Every figure is whole steps: where rounding up would pass the approval, or a request lies between steps, the step below counts.
 * 330 minutes, half hour down, 3 hours asked for: 180. 460 by 60 nearest with 7.5 h approved: 420.
 * Source: clock-hour calculus (state); a request of fewer hours is the person's right (law).
 */
export const settleFigure = (
  policy: AwardPolicy,
  minutes: Minutes,
  { approvedMinutes, requestedMinutes }: AwardOptions,
): { readonly awardMinutes: Minutes; readonly lines: readonly WorkingLine[] } => {
  const { stepMinutes, direction } = policy.round
  const down = (most: Minutes): Minutes => roundMinutes(Math.max(0, most), { stepMinutes, direction: 'down' })
  const approved = approvedMinutes ?? Number.POSITIVE_INFINITY
  const capped = Math.max(0, Math.min(minutes, approved))
  const nearest = roundMinutes(capped, policy.round)
  const rounded = nearest > approved ? down(approved) : nearest
  const awardMinutes = requestedMinutes === undefined ? rounded : Math.min(rounded, down(requestedMinutes))

  const lines: WorkingLine[] = []
  if (capped < minutes) {
    lines.push({
      code: 'approved-cap',
      rule: nameRule(policy, 'approved'),
      minutes: capped - minutes,
      facts: { approvedMinutes: approved },
    })
  }
  lines.push({
    code: 'rounded',
    rule: nameRule(policy, 'rounding'),
    minutes: rounded,
    facts: { stepMinutes, direction, fromMinutes: capped },
  })
  if (requestedMinutes !== undefined && requestedMinutes < rounded) {
    lines.push({
      code: 'request',
      rule: nameRule(policy, 'request'),
      minutes: awardMinutes,
      facts: { requestedMinutes, ofMinutes: rounded },
    })
  }
  return { awardMinutes, lines }
}
