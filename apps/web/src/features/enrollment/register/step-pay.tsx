import { FormActions, RadioGroup } from '@inservice/ui'
import { useRef } from 'react'
import { useWatch } from 'react-hook-form'
import { FormattedMessage, useIntl } from 'react-intl'
import type { ApiOutputs } from '../../../kernel/api/trpc.ts'
import { CommandForm, FormField, SubmitButton } from '../../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../../kernel/forms/use-command-form.ts'
import { paySchema, PurchaseOrderFields, ways, wayWords } from './pay-fields.tsx'
import { paySentences, payWords } from './pay-words.ts'
import { PriceLines } from './price-lines.tsx'
import type { Offering } from './steps.ts'
import type { Draft } from './use-draft.ts'

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
    schema: paySchema,
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
