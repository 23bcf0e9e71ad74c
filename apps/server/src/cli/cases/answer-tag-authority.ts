import { canGiveTag } from '@inservice/domain/hours'
import { z } from 'zod'
import type { Answer, RawCase } from './answer.ts'

const shape = z.object({
  hours: z.number().min(0),
  tag: z.string(),
  tagHours: z.number().min(0).optional(),
  authorised: z.boolean().optional(),
  authorized: z.boolean().optional(),
  authorisedFrom: z.iso.date().optional(),
  authorisedUntil: z.iso.date().optional(),
  date: z.iso.date().optional(),
})

/** A tag-authority case: the total stays, the designated part counts only under authority on the date. */
export const answerTagAuthority = (raw: RawCase): Answer => {
  const asked = shape.parse(raw)
  const on = asked.date ?? '2026-01-01'
  const stated = asked.authorized ?? asked.authorised ?? asked.authorisedFrom !== undefined
  const authority = { tag: asked.tag, from: asked.authorisedFrom ?? '0001-01-01', until: asked.authorisedUntil ?? null }
  const given = canGiveTag(stated ? [authority] : [], asked.tag, on)
  const part = Math.min(asked.tagHours ?? asked.hours, asked.hours)
  return { got: { total: asked.hours, hours: asked.hours, [asked.tag]: given ? part : 0 } }
}
