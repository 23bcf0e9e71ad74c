import { emailSchema } from '@inservice/domain/kernel'
import { FormActions, RadioGroup, TextField } from '@inservice/ui'
import { useRef } from 'react'
import { useWatch } from 'react-hook-form'
import { FormattedMessage, useIntl } from 'react-intl'
import { z } from 'zod'
import type { ApiOutputs } from '../../../kernel/api/trpc.ts'
import { CommandForm, FormField, SubmitButton } from '../../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../../kernel/forms/use-command-form.ts'
import { LateOrganizationBox } from '../../organizations/late-organization-box.tsx'
import { paySentences, payWords } from './pay-words.ts'
import { PriceLines } from './price-lines.tsx'
import type { Offering } from './steps.ts'
import type { Draft } from './use-draft.ts'

const ways = ['card', 'purchase_order'] as const

const schema = z
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

const wayWords = {
  card: [payWords.card, payWords.cardHint],
  purchase_order: [payWords.order, payWords.orderHint],
} as const

type Props = {
  offering: Offering
  profile: ApiOutputs['people']['profile']
  draft: Draft
  onDone: (part: Partial<Draft>) => Promise<void>
}

/** How to pay: the price line by line, then the ways that are open to this person. */
export const StepPay = ({ offering, profile, draft, onDone }: Props) => {
  const intl = useIntl()
  const payerName = useRef(draft.organizationName ?? profile.organizationName)
  const form = useCommandForm({
    schema,
    sentences: paySentences,
    defaults: {
      payBy: ways.find((way) => way === draft.payBy) ?? null,
      purchaseOrderNumber: draft.purchaseOrderNumber,
      organizationId: draft.organizationId ?? profile.organizationId,
      billingEmail: draft.billingEmail,
    },
    send: async (values) => ({ ok: true as const, value: values }),
    onDone: (values) => onDone({ ...values, organizationName: payerName.current }),
  })
  const way = useWatch({ control: form.form.control, name: 'payBy' })
  return (
    <CommandForm form={form}>
      <PriceLines offering={offering} />
      <FormField form={form} name="payBy">
        {(field) => (
          <RadioGroup
            {...field}
            onChange={(value) => field.onChange(ways.find((one) => one === value) ?? null)}
            look="cards"
            label={intl.formatMessage(payWords.how)}
            choices={ways.map((value) => ({
              value,
              label: intl.formatMessage(wayWords[value][0]),
              description: intl.formatMessage(wayWords[value][1]),
            }))}
          />
        )}
      </FormField>
      {way === 'purchase_order' ? (
        <PurchaseOrderFields
          form={form}
          payerName={payerName}
          chosenName={draft.organizationName ?? profile.organizationName}
        />
      ) : null}
      <FormActions settles>
        <SubmitButton form={form}>
          <FormattedMessage id="register.next" defaultMessage="Continue" />
        </SubmitButton>
      </FormActions>
    </CommandForm>
  )
}

type Form = ReturnType<typeof useCommandForm<z.input<typeof schema>, z.output<typeof schema>, unknown>>

const PurchaseOrderFields = ({
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
