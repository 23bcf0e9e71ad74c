import { transcriptPdf } from '@inservice/documents/hours'
import { dateIn } from '@inservice/domain/kernel'
import type { transcriptPaper } from '@inservice/usecases/hours'
import type { HandedOut, Making } from '../documents.ts'
import { paperDesignations, paperProvider } from './paper-provider.ts'

type Data = ReturnType<typeof transcriptPaper.show>

/** An official copy of a transcript: what it said when it was made, under the code by which anyone checks it. */
export const writeTranscript = async (data: Data, { language, publicUrl }: Making): Promise<HandedOut> => {
  const { code, madeAt, body, provider } = data
  const { name, formerName, certificateNumber, version, lines } = body
  return {
    body: await transcriptPdf({
      language,
      provider: paperProvider(provider),
      issuedOn: dateIn(madeAt, provider.timeZone),
      educator: { name, formerName, certificateNumber },
      lines: lines.map((line) => ({
        completedOn: line.completedOn,
        creditMinutes: line.minutes,
        courseTitle: line.title,
        inServiceNumber: line.number,
        providerName: line.providerName,
        designations: paperDesignations(line.tags, language),
      })),
      designee: { name: provider.designeeName, title: provider.designeeTitle },
      version,
      verifyUrl: `${publicUrl}/verify/${code}`,
    }),
    type: 'application/pdf',
    name: `transcript-${code}.pdf`,
  }
}
