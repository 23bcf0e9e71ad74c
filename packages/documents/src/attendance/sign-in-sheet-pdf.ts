import type { PaperFrame, PaperSession } from '../kernel/paper.ts'

export type SignInSheetInput = PaperFrame & {
  readonly offeringTitle: string
  readonly inServiceNumber?: string | null
  readonly instructors?: readonly string[]
  readonly session: PaperSession
  /** Sorted as given. `code` is what the row's QR square says; without it the row has none. */
  readonly rows: readonly {
    readonly name: string
    readonly organization?: string | null
    readonly code?: string | null
  }[]
  /** Empty rows at the end for people who walk in; 8 where left out. */
  readonly blankRows?: number
}

/** The sheet on the table by the door: in and out signatures, a square per row to scan, empty rows for walk-ins. */
export const signInSheetPdf = async (data: SignInSheetInput): Promise<Uint8Array> => {
  throw new Error(`not written yet: ${data.language}`)
}
