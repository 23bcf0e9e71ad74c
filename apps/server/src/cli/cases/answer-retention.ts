import { keepTo } from '@inservice/domain/hours'
import { z } from 'zod'
import type { Answer, RawCase } from './answer.ts'

const shape = z.object({ event: z.iso.date() })

/** A retention case: the last day that an event's records are kept. */
export const answerRetention = (raw: RawCase): Answer => ({ got: { keepTo: keepTo(shape.parse(raw).event) } })
