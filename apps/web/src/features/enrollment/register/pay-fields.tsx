import { emailSchema } from '@inservice/domain/kernel'
import { TextField } from '@inservice/ui'
import { useIntl } from 'react-intl'
import { z } from 'zod'
import { FormField } from '../../../kernel/forms/command-form.tsx'
import type { useCommandForm } from '../../../kernel/forms/use-command-form.ts'
import { LateOrganizationBox } from '../../organizations/late-organization-box.tsx'
import { payWords } from './pay-words.ts'

/** The ways of paying that a person may choose. */
export const ways = ['card', 'purchase_order'] as const

export const paySchema = z
  .object({
    payBy: z.enum(ways).nullable(),
    purchaseOrderNumber: z.string().trim().max(60),
    organizationId: z.string().nullable(),
    billingEmail: z.string().trim().max(254),
  })
  .superRefine(({ payBy, purchaseOrderNumber, organizationId, billingEmail }, context) => {
    const say = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    if (payBy === null) say('payBy', 'Choose how to pay.')
    if (payBy !== 'purchase_order') return
    if (purchaseOrderNumber === '') say('purchaseOrderNumber', 'Give the number of the purchase order.')
    if (organizationId === null) say('organizationId', 'Choose the organization that pays.')
    if (billingEmail === '') say('billingEmail', 'Give an address for the invoice.')
    else if (!emailSchema.safeParse(billingEmail).success)
      say('billingEmail', 'Give an e-mail address, like name@school.org.')
  })

export const wayWords = {
  card: [payWords.card, payWords.cardHint],
  purchase_order: [payWords.order, payWords.orderHint],
} as const

type Form = ReturnType<typeof useCommandForm<z.input<typeof paySchema>, z.output<typeof paySchema>, unknown>>

/** The number of the purchase order, who wrote it, where the invoice goes. */
export const PurchaseOrderFields = ({
  form,
  payerName,
  chosenName,
}: {
  form: Form
  payerName: { current: string | null }
  chosenName: string | null
}) => {
  const intl = useIntl()
  return (
    <div className="flex flex-col gap-6 border-s-2 border-hair ps-4 sm:ps-6">
      <FormField form={form} name="purchaseOrderNumber">
        {(field) => (
          <TextField
            {...field}
            autoComplete="off"
            label={intl.formatMessage(payWords.number)}
            description={intl.formatMessage(payWords.numberHint)}
          />
        )}
      </FormField>
      <FormField form={form} name="organizationId">
        {(field) => (
          <LateOrganizationBox
            {...field}
            chosenName={chosenName}
            onPick={(picked) => {
              payerName.current = picked?.name ?? null
            }}
            label={intl.formatMessage(payWords.payer)}
            description={intl.formatMessage(payWords.payerHint)}
          />
        )}
      </FormField>
      <FormField form={form} name="billingEmail">
        {(field) => (
          <TextField
            {...field}
            type="email"
            autoComplete="off"
            width="full"
            label={intl.formatMessage(payWords.billing)}
            description={intl.formatMessage(payWords.billingHint)}
          />
        )}
      </FormField>
    </div>
  )
}
