import type { AwardRow } from '@inservice/db/hours'
import type { ProfileRow } from '@inservice/db/people'
import { idSchema, minutesSchema, plainDateSchema } from '@inservice/domain/kernel'
import { z } from 'zod'

/** What a transcript said when it was handed out. */
export const CopyBody = z.object({
  name: z.string(),
  formerName: z.string().nullable(),
  certificateNumber: z.string().nullable(),
  /** The provider whose seal it carries: that of the newest line. */
  providerId: idSchema.nullable(),
  /** Counts every version of every award behind it. */
  version: z.int(),
  lines: z.array(
    z.object({
      awardId: idSchema,
      claimId: idSchema,
      completedOn: plainDateSchema,
      minutes: minutesSchema,
      title: z.string(),
      number: z.string(),
      providerName: z.string(),
      tags: z.record(z.string(), minutesSchema),
    }),
  ),
})
export type CopyBody = z.output<typeof CopyBody>

/** Sets down what a person's transcript says now. */
export const writeCopyBody = (person: ProfileRow, awards: readonly AwardRow[], versions: number): CopyBody => ({
  name: person.legalName ?? `${person.givenName} ${person.familyName}`,
  formerName: person.formerName,
  certificateNumber: person.certificateNumber,
  providerId: awards[0]?.providerId ?? null,
  version: versions,
  lines: awards.map((award) => ({
    awardId: award.id,
    claimId: award.claimId,
    completedOn: award.completedOn,
    minutes: award.awardedMinutes,
    title: award.title,
    number: award.number,
    providerName: award.providerName,
    tags: award.tags,
  })),
})
