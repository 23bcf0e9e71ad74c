import type { PaperDesignation, PaperFrame } from '../kernel/paper.ts'
import type { Cents, Minutes, PlainDate } from '@inservice/domain/kernel'

export type ParticipantFormInput = PaperFrame & {
  readonly participant: {
    readonly legalName: string
    readonly formerName?: string | null
    readonly addressLines: readonly string[]
    readonly workPlace: string
    readonly certificateNumber?: string | null
  }
  readonly courseTitle: string
  readonly instructors: readonly string[]
  readonly inServiceNumber: string
  readonly startsOn: PlainDate
  readonly endsOn: PlainDate
  readonly earnedMinutes: Minutes
  readonly approvedMinutes: Minutes
  readonly designations: readonly PaperDesignation[]
  readonly paidCents: Cents
  /** When the participant affirmed, where it was done on line; null leaves a line to sign by hand. */
  readonly affirmedOn?: PlainDate | null
  readonly verifyUrl?: string | null
}

/** The participant’s form for one offering, with the affidavit “earned __ of __ hours”. */
export const participantFormPdf = async (data: ParticipantFormInput): Promise<Uint8Array> => {
  throw new Error(`not written yet: ${data.language}`)
}
