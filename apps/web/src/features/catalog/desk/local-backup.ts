import { DraftInstructor, DraftPause, DraftSession, OfferingDraft } from '@inservice/domain/catalog'
import { z } from 'zod'
import type { DraftValues } from './draft-values.ts'

/** The form as it stood, the server's version that it was written over, and when. */
export type Backup = { values: DraftValues; version: number; at: string }

const time = DraftPause.shape.from.nullable()
const schema = z.object({
  version: z.int(),
  at: z.iso.datetime(),
  values: OfferingDraft.omit({ requestedMinutes: true }).extend({
    sessions: z.array(
      DraftSession.extend({
        date: DraftSession.shape.date.nullable(),
        from: time,
        to: time,
        pauses: z.array(DraftPause.extend({ from: time, to: time })),
      }),
    ),
    instructors: z.array(DraftInstructor.extend({ email: z.string() })),
    priceCents: OfferingDraft.shape.memberPriceCents,
    requestedHours: z.number().nullable(),
  }),
})

const keyOf = (draftId: string): string => `offering-draft-${draftId}`

/** What `text` keeps of a draft, or null where it is nothing that the form could show. */
export const parseBackup = (text: string | null): Backup | null => {
  if (text === null) return null
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null // no JSON
  }
}

/** What this browser still has of a draft that the server has not, or null. */
export const readBackup = (draftId: string): Backup | null => parseBackup(localStorage.getItem(keyOf(draftId)))

export const writeBackup = (draftId: string, backup: Backup): void => {
  try {
    localStorage.setItem(keyOf(draftId), JSON.stringify(backup))
  } catch (error) {
    // A full or closed store is no reason to stop typing: the server keeps the draft.
    console.warn('The browser keeps no copy of this draft.', error)
  }
}

export const dropBackup = (draftId: string): void => localStorage.removeItem(keyOf(draftId))
