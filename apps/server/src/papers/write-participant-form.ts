import { participantFormPdf } from '@inservice/documents/hours'
import { dateIn } from '@inservice/domain/kernel'
import type { participantForm } from '@inservice/usecases/hours'
import type { HandedOut, Making } from '../documents.ts'
import { paperDesignations, paperProvider } from './paper-provider.ts'

type Data = ReturnType<typeof participantForm.show>

/** The participant's form of one award. */
export const writeParticipantForm = async (data: Data, { language, now }: Making): Promise<HandedOut> => {
  const { award, provider, person } = data
  const name = person.legalName ?? `${person.givenName} ${person.familyName}`
  const work = [person.jobTitle, person.schoolName, person.organizationName].filter((part) => part !== null)
  return {
    body: await participantFormPdf({
      language,
      provider: paperProvider(provider),
      issuedOn: dateIn(now, provider.timeZone),
      participant: {
        legalName: name,
        formerName: person.formerName,
        addressLines: person.workAddress ? person.workAddress.split('\n') : ['—'],
        workPlace: work.join(', ') || '—',
        certificateNumber: person.certificateNumber,
      },
      courseTitle: award.title,
      instructors: award.instructors,
      inServiceNumber: award.number,
      startsOn: data.startsOn,
      endsOn: award.completedOn,
      earnedMinutes: award.awardedMinutes,
      approvedMinutes: data.approvedMinutes,
      designations: paperDesignations(award.tags, language),
      paidCents: award.feeCents,
      affirmedOn: data.affirmedOn,
    }),
    type: 'application/pdf',
    name: `participant-form-${award.number}.pdf`,
  }
}
