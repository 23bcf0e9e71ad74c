import { deadlineRules } from '@inservice/domain/seats'
import { defineMessages } from 'react-intl'
import { z } from 'zod'

/** What buying seats asks. The purchase order's parts are left empty where nothing is to be paid. */
export const buySchema = z.object({
  quantity: z.int('How many seats?').min(1, 'How many seats?').max(500, 'At most 500 seats at a time.'),
  organizationId: z.string().min(1),
  deadlineRule: z.enum(deadlineRules),
  purchaseOrderNumber: z.string().trim().max(60, 'A purchase order’s number has at most 60 characters.'),
  authorizedCents: z.int().min(0).nullable(),
  expiresOn: z.string().nullable(),
  approver: z.string().trim().max(120, 'At most 120 characters.'),
  file: z.array(z.custom<File>()),
})
export type BuyInput = z.input<typeof buySchema>
export type BuyValues = z.output<typeof buySchema>

const words = defineMessages({
  quantity: { id: 'seats.buy.quantity.missing', defaultMessage: 'How many seats?' },
  many: { id: 'seats.buy.quantity.many', defaultMessage: 'At most 500 seats at a time.' },
  number: {
    id: 'seats.buy.number.long',
    defaultMessage: 'A purchase order’s number has at most 60 characters.',
  },
  approver: { id: 'seats.buy.approver.long', defaultMessage: 'At most 120 characters.' },
})

export const buySentences = {
  'How many seats?': words.quantity,
  'At most 500 seats at a time.': words.many,
  'A purchase order’s number has at most 60 characters.': words.number,
  'At most 120 characters.': words.approver,
}

/** The steps of buying, and the fields that stand in each. */
export const buySteps = ['seats', 'order', 'check'] as const
export type BuyStep = (typeof buySteps)[number]
export const fieldsOf = {
  seats: ['quantity', 'organizationId', 'deadlineRule'],
  order: ['purchaseOrderNumber', 'authorizedCents', 'expiresOn', 'approver', 'file'],
  check: [],
} as const satisfies Record<BuyStep, readonly (keyof BuyValues)[]>

/** The step in which a field of a refusal stands. */
export const stepOf = (field: string | undefined): BuyStep | null =>
  (['seats', 'order'] as const).find((step) =>
    fieldsOf[step].some((one) => one === (field === 'fileKey' ? 'file' : field)),
  ) ?? null
