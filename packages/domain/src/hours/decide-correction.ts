import { ok, refuse, type Id, type Instant, type Minutes, type Result } from '../kernel/index.ts'
import type { Tag } from './award-types.ts'

/** A version of an award as it is kept: the figures, the policy they came from, and what it took the place of. */
export type AwardVersion = {
  readonly id: Id
  readonly version: number
  readonly awardMinutes: Minutes
  readonly tags: Readonly<Record<Tag, Minutes>>
  readonly policyId: string
  readonly policyVersion: number
  readonly supersedes: Id | null
  readonly correctedBy: Id | null
  readonly correctedAt: Instant | null
  readonly reason: string | null
}

export type Correction = Pick<AwardVersion, 'awardMinutes' | 'tags' | 'policyId' | 'policyVersion'> & {
  readonly id: Id
  readonly by: Id
  readonly reason: string
}

/**
 * The next version of an award: a correction never overwrites, it supersedes, with who, when and why (law).
 * Refuses one without a reason, and one that changes no figure. Version 1 with 330 minutes corrected to 300 is version 2.
 */
export const decideCorrection = (
  former: AwardVersion,
  correction: Correction,
  now: Instant,
): Result<AwardVersion, 'correction-needs-reason' | 'correction-changes-nothing'> => {
  const reason = correction.reason.trim()
  if (reason === '') return refuse('correction-needs-reason', {}, 'reason')
  const names = new Set([...Object.keys(former.tags), ...Object.keys(correction.tags)])
  const sameTags = [...names].every((tag) => (former.tags[tag] ?? 0) === (correction.tags[tag] ?? 0))
  if (sameTags && former.awardMinutes === correction.awardMinutes) return refuse('correction-changes-nothing')
  const { id, awardMinutes, tags, policyId, policyVersion } = correction
  return ok({
    id,
    version: former.version + 1,
    awardMinutes,
    tags,
    policyId,
    policyVersion,
    supersedes: former.id,
    correctedBy: correction.by,
    correctedAt: now,
    reason,
  })
}
