import { isProviderApproved } from '@inservice/domain/hours'
import { z } from 'zod'
import type { Answer, RawCase } from './answer.ts'

const shape = z.object({
  approvedFrom: z.iso.date(),
  approvedUntil: z.iso.date().nullish(),
  event: z.iso.date(),
  hours: z.number().min(0).optional(),
})

/** A provider-approval case: no hours from an event outside the provider's approval. */
export const answerProviderApproval = (raw: RawCase): Answer => {
  const { approvedFrom, approvedUntil, event, hours } = shape.parse(raw)
  const approved = isProviderApproved([{ from: approvedFrom, until: approvedUntil ?? null }], event)
  return { got: { approved, hours: approved ? hours : 0 } }
}
