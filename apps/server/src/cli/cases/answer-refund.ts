import {
  refundFor,
  type RefundNotice,
  type RefundPolicy,
  type RefundShare,
  type RefundStage,
} from '@inservice/domain/billing'
import { z } from 'zod'
import { homeZone, type Answer, type RawCase } from './answer.ts'
import { readMoment } from './read-moment.ts'

const days = z.int().min(0)
const share = z.union([
  z.enum(['nothing', 'everything']),
  z
    .string()
    .regex(/discretion/i)
    .transform((): 'staff discretion' => 'staff discretion'),
  z.object({ lessCents: z.int().min(0) }),
  z.object({ percent: z.number().min(0).max(100) }),
])
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}.*)?$/, 'a local time like 2026-03-12T15:00')

/** A case's "then" under another name: an object that has one would pass for a promise. */
const nameLater = (policy: unknown): unknown => {
  if (typeof policy !== 'object' || policy === null || !('then' in policy)) return policy
  const { then: later, ...rest } = policy
  return { ...rest, later }
}

const shape = z
  .object({
    policy: z.preprocess(
      nameLater,
      z.object({
        full: z
          .union([
            z.object({ moreThanBusinessDays: days }),
            z.object({ untilBusinessDays: days }),
            z.object({ moreThanDays: days }),
            z.object({ untilDays: days }),
          ])
          .optional(),
        percent: z.number().min(0).max(100).optional(),
        untilBusinessDays: days.optional(),
        untilDays: days.optional(),
        later: share.optional(),
        nothingFrom: z.enum(['first day', 'start']).optional(),
      }),
    ),
    paidCents: z.int().min(0),
    timeZone: z.string().default(homeZone),
    startsAt: moment,
    cancelledAt: moment.optional(),
    canceledAt: moment.optional(),
    cancelledBy: z.string().optional(),
    canceledBy: z.string().optional(),
    providerCancels: z.boolean().optional(),
    holidays: z.array(z.iso.date()).optional(),
  })
  .refine((one) => one.cancelledAt ?? one.canceledAt, 'the time of canceling')

type RefundCase = z.infer<typeof shape>

/** A refund case: the cents that come back. */
export const answerRefund = (raw: RawCase): Answer => {
  const asked = shape.parse(raw)
  const zone = asked.timeZone
  const byProvider = asked.providerCancels === true || (asked.canceledBy ?? asked.cancelledBy) === 'provider'
  const refund = refundFor(policyOf(asked.policy), {
    paidCents: asked.paidCents,
    startsAt: readMoment(asked.startsAt, zone),
    canceledAt: readMoment(asked.canceledAt ?? asked.cancelledAt ?? '', zone),
    zone,
    calendar: { federal: true, closedOn: asked.holidays ?? [] },
    canceledBy: byProvider ? 'provider' : 'person',
  })
  return { got: { cents: refund.cents, businessDays: refund.businessDays, reason: refund.reason } }
}

const policyOf = (policy: RefundCase['policy']): RefundPolicy => {
  const stages: RefundStage[] = []
  if (policy.full) stages.push({ notice: noticeOf(policy.full), gives: 'everything' })
  if (policy.percent !== undefined) {
    stages.push({ notice: percentNotice(policy), gives: { percent: policy.percent } })
  }
  const later: RefundShare = policy.later ?? 'nothing'
  stages.push({ notice: 'any', gives: later })
  return { stages, nothingFrom: policy.nothingFrom ?? 'start', dayEndsAt: null }
}

const noticeOf = (full: NonNullable<RefundCase['policy']['full']>): RefundNotice => {
  if ('untilBusinessDays' in full) return { atLeastBusinessDays: full.untilBusinessDays }
  return 'untilDays' in full ? { atLeastDays: full.untilDays } : full
}

const percentNotice = ({ untilBusinessDays, untilDays }: RefundCase['policy']): RefundNotice => {
  if (untilBusinessDays !== undefined) return { atLeastBusinessDays: untilBusinessDays }
  return untilDays !== undefined ? { atLeastDays: untilDays } : 'any'
}
