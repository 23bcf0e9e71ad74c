import { FormActions, RadioGroup } from '@inservice/ui'
import { useNavigate } from '@tanstack/react-router'
import { useRef } from 'react'
import { useWatch } from 'react-hook-form'
import { FormattedMessage, useIntl } from 'react-intl'
import { z } from 'zod'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { CommandForm, FormField, SubmitButton } from '../../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../../kernel/forms/use-command-form.ts'
import { Money } from '../../../kernel/formats/shown.tsx'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { showToast } from '../../../kernel/pages/toasts.ts'
import type { ListLine } from '../../seats/list-text.ts'
import { paySchema, PurchaseOrderFields, ways, wayWords } from '../register/pay-fields.tsx'
import { paySentences, payWords } from '../register/pay-words.ts'
import type { Offering } from '../register/steps.ts'

type Props = { offering: Offering; kept: readonly ListLine[] }
type Paying = Partial<z.output<typeof paySchema>>

/** Registers the kept lines, then goes where the way of paying leads: to the payment page, or to the order. */
const useGroupDeed = (offering: Offering, kept: readonly ListLine[]) => {
  const intl = useIntl()
  const language = useLanguage()
  const navigate = useNavigate()
  const utils = trpc.useUtils()
  const register = useCommand(trpc.enrollment.registerGroup.useMutation())
  const pay = useCommand(trpc.billing.payOrder.useMutation())
  const send = async ({ payBy, organizationId, purchaseOrderNumber, billingEmail }: Paying) => {
    const answer = await register.run({
      offeringId: offering.id,
      payBy: payBy ?? 'nothing',
      expectedCents: kept.reduce((sum, { cents }) => sum + (cents ?? 0), 0),
      people: kept.map(({ line, name, email }) => ({ line, name, email })),
      ...(payBy === 'purchase_order' ? { purchaseOrderNumber, billingEmail } : {}),
      ...(payBy === 'purchase_order' && organizationId ? { organizationId } : {}),
    })
    if (!answer.ok) await utils.enrollment.offering.invalidate({ slug: offering.slug })
    return answer
  }
  const onDone = async ({ orderId, confirmed, people }: { orderId: string; confirmed: boolean; people: number }) => {
    const page = confirmed ? null : await pay.run({ orderId, language })
    if (page?.ok) return window.location.assign(page.value.url)
    await Promise.all([utils.enrollment.invalidate(), utils.billing.invalidate()])
    await navigate({ to: '/orders/$orderId', params: { orderId }, search: confirmed ? {} : { back: true } })
    if (!confirmed) return
    await showToast({
      title: intl.formatMessage(
        {
          id: 'group.done',
          defaultMessage: '{people, plural, one {# person is} other {# people are}} registered and told by e-mail',
        },
        { people },
      ),
    })
  }
  return { send, onDone }
}

const Total = ({ kept }: { kept: readonly ListLine[] }) => (
  <p className="figures text-lead">
    <FormattedMessage
      id="group.total"
      defaultMessage="{count, plural, one {# person} other {# people}}, {sum} together"
      values={{
        count: kept.length,
        sum: (
          <strong className="font-semibold">
            <Money cents={kept.reduce((sum, { cents }) => sum + (cents ?? 0), 0)} />
          </strong>
        ),
      }}
    />
  </p>
)

/** What follows, said before anything is paid; what comes back of it, where something is. */
const Follows = ({ offering }: { offering: Offering | null }) => {
  const language = useLanguage()
  const policy = offering?.cancellation?.[language]
  return (
    <div className="flex max-w-measure flex-col gap-2 text-muted">
      <p>
        <FormattedMessage
          id="group.follows"
          defaultMessage="Each person is told by e-mail who registered them, and can withdraw alone; so can you, from the order. Who has no account yet is invited to make one; the seat is theirs meanwhile."
        />
      </p>
      {policy ? <p>{policy}</p> : null}
    </div>
  )
}

const Go = ({ count }: { count: number }) => (
  <FormattedMessage
    id="group.go"
    defaultMessage="Register {count, plural, one {# person} other {# people}}"
    values={{ count }}
  />
)

const Free = ({ offering, kept }: Props) => {
  const form = useCommandForm({ schema: z.object({}), defaults: {}, ...useGroupDeed(offering, kept) })
  return (
    <CommandForm form={form}>
      <Total kept={kept} />
      <Follows offering={null} />
      <FormActions settles>
        <SubmitButton form={form}>
          <Go count={kept.length} />
        </SubmitButton>
      </FormActions>
    </CommandForm>
  )
}

const Paid = ({ offering, kept }: Props) => {
  const intl = useIntl()
  const [profile] = trpc.people.profile.useSuspenseQuery({})
  const payerName = useRef(profile.organizationName)
  const form = useCommandForm({
    schema: paySchema,
    sentences: paySentences,
    defaults: { payBy: null, purchaseOrderNumber: '', organizationId: profile.organizationId, billingEmail: '' },
    ...useGroupDeed(offering, kept),
  })
  const way = useWatch({ control: form.form.control, name: 'payBy' })
  return (
    <CommandForm form={form}>
      <Total kept={kept} />
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
              description: intl.formatMessage(value === 'card' ? payWords.cardHint : payWords.orderHintGroup),
            }))}
          />
        )}
      </FormField>
      {way === 'purchase_order' ? (
        <PurchaseOrderFields form={form} payerName={payerName} chosenName={profile.organizationName} />
      ) : null}
      <Follows offering={offering} />
      <FormActions settles>
        <SubmitButton form={form}>
          <Go count={kept.length} />
        </SubmitButton>
      </FormActions>
    </CommandForm>
  )
}

/** One total for all, one way to pay; nothing to choose where it is free. */
export const GroupPay = (props: Props) =>
  props.kept.every(({ cents }) => cents === 0) ? <Free {...props} /> : <Paid {...props} />
