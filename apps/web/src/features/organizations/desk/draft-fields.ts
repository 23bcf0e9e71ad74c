import type { OfferingDraft } from '@inservice/domain/catalog'

/** What every part of the form gets: the draft, how to change it, and the sentence on a field once publishing was tried. */
export type DraftFields = {
  readonly body: OfferingDraft
  readonly change: (part: Partial<OfferingDraft>) => void
  readonly problem: (field: string) => string | undefined
}

/** A list with one of its entries changed: `changeAt(sessions, 1, { from: '09:00' })`. */
export const changeAt = <Entry>(list: readonly Entry[], at: number, part: Partial<Entry>): Entry[] =>
  list.map((entry, index) => (index === at ? { ...entry, ...part } : entry))

export const removeAt = <Entry>(list: readonly Entry[], at: number): Entry[] => list.filter((_, index) => index !== at)
