import type { PaperDesignation, PaperFrame, PaperImage } from '../kernel/paper.ts'
import type { Minutes, PlainDate } from '@inservice/domain/kernel'

export type TranscriptLine = {
  readonly completedOn: PlainDate
  readonly creditMinutes: Minutes
  readonly courseTitle: string
  readonly designations: readonly PaperDesignation[]
  readonly inServiceNumber?: string | null
  /** The approved provider that awarded it. */
  readonly providerName: string
}

export type TranscriptInput = PaperFrame & {
  readonly educator: {
    readonly name: string
    readonly formerName?: string | null
    /** The educator's certificate number with the state, where it is known. */
    readonly certificateNumber?: string | null
  }
  readonly lines: readonly TranscriptLine[]
  readonly designee: { readonly name: string; readonly title: string; readonly signature?: PaperImage | null }
  /** Counts up each time that the record behind the paper changes. */
  readonly version: number
  readonly verifyUrl: string
}

/** The clock-hour transcript with the state’s fields, totals by school year, and a way to verify it. */
export const transcriptPdf = async (data: TranscriptInput): Promise<Uint8Array> => {
  throw new Error(`not written yet: ${data.language}`)
}
