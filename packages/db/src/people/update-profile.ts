import type { Id } from '@inservice/domain/kernel'
import type { Profile } from '@inservice/domain/people'
import type { Tx } from '../kernel/index.ts'

/** Writes a person's profile, or a part of it. */
export const updateProfile = async (tx: Tx, personId: Id, profile: Partial<Profile>): Promise<void> => {
  await tx
    .updateTable('person')
    .set({
      given_name: profile.givenName,
      family_name: profile.familyName,
      legal_name: profile.legalName,
      former_name: profile.formerName,
      language: profile.language,
      occupation: profile.occupation,
      job_title: profile.jobTitle,
      work_address: profile.workAddress,
      certificate_number: profile.certificateNumber,
      organization_id: profile.organizationId,
      school_id: profile.schoolId,
      access_needs: profile.accessNeeds,
    })
    .where('id', '=', personId)
    .execute()
}
