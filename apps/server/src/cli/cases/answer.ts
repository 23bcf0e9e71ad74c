/** What the rules say to a case: figures by key, and own ways to compare where a key is said in words. */
export type Answer = {
  readonly got: Readonly<Record<string, unknown>>
  readonly judge?: Readonly<Record<string, (expected: unknown) => boolean>>
  /** Keys whose value is a sentence, each with its own way to compare. */
  readonly said?: readonly Said[]
}

export type Said = { readonly key: string; readonly text: string; readonly holds: (expected: unknown) => boolean }

/** A case as read: its fields are still to be checked. */
export type RawCase = Readonly<Record<string, unknown>>

/** The zone of cases that name none. */
export const homeZone = 'America/Los_Angeles'
