import type { AwardRow } from '@inservice/db/hours'
import { schoolYearOf } from '@inservice/domain/hours'
import type { Minutes } from '@inservice/domain/kernel'

/** A transcript's line: what it says on paper, and the working behind it. */
export const showAward = (award: AwardRow) => ({
  id: award.id,
  claimId: award.claimId,
  version: award.version,
  completedOn: award.completedOn,
  title: award.title,
  slug: award.slug,
  number: award.number,
  providerName: award.providerName,
  providerEmail: award.providerEmail,
  minutes: award.awardedMinutes,
  tags: award.tags,
  working: award.working,
  instructors: award.instructors,
  feeCents: award.feeCents,
  feeLines: award.feeWorking,
  reason: award.reason,
  madeAt: award.madeAt,
  policyName: award.policyName,
  policySource: award.policySource,
  policyVersion: award.policyVersion,
  timeZone: award.timeZone,
  schoolYear: schoolYearOf(award.completedOn),
})

/** Hours by designation over many awards, parts of the whole. */
export const sumTags = (awards: readonly Pick<AwardRow, 'tags'>[]): Readonly<Record<string, Minutes>> => {
  const sums: Record<string, Minutes> = {}
  for (const { tags } of awards)
    for (const [tag, minutes] of Object.entries(tags)) sums[tag] = (sums[tag] ?? 0) + minutes
  return sums
}
