import { seatRefusals } from '@inservice/domain/seats'
import { Button, FormActions, StepIndicator } from '@inservice/ui'
import { useState, type FormEvent } from 'react'
import { useWatch } from 'react-hook-form'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../kernel/api/trpc.ts'
import { useCommand } from '../../kernel/api/use-command.ts'
import { CommandForm, SubmitButton } from '../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../kernel/forms/use-command-form.ts'
import { useLanguage } from '../../kernel/language/use-language.ts'
import { BuyCheck } from './buy-check.tsx'
import { OrderFields, SeatsFields } from './buy-fields.tsx'
import type { Quote } from './buy-quote.ts'
import { buySchema, buySentences, buySteps, fieldsOf, stepOf, type BuyInput, type BuyStep } from './buy-schema.ts'
import { QuoteButton } from './quote-button.tsx'
import { QuoteLines } from './quote-lines.tsx'
import { uploadFile } from './upload-file.ts'

type Bought = { readonly blockId: string; readonly quantity: number }
type Props = { quote: Quote; onQuantity: (quantity: number) => void; onBought: (bought: Bought) => void }

/** The form over `seats.buyBlock` and `seats.buyPack`: the file is handed in first, then the seats are bought; a refusal leads to its step. */
const useBuyForm = ({ quote, onBought }: Props, toStep: (step: BuyStep) => void) => {
  const intl = useIntl()
  const language = useLanguage()
  const utils = trpc.useUtils()
  const buyBlock = useCommand(trpc.seats.buyBlock.useMutation())
  const buyPack = useCommand(trpc.seats.buyPack.useMutation())
  const form = useCommandForm({
    schema: buySchema,
    sentences: buySentences,
    defaults: {
      quantity: quote.quantity,
      organizationId: quote.organization.id,
      deadlineRule: quote.unclaimed.rule,
      purchaseOrderNumber: '',
      authorizedCents: null,
      expiresOn: null,
      approver: '',
      file: [],
    },
    send: async ({ file: [file], ...values }) => {
      const uploaded = file ? await uploadFile(file, language) : null
      if (uploaded && !('key' in uploaded)) {
        toStep('order')
        const again = intl.formatMessage({
          id: 'seats.buy.file.trouble',
          defaultMessage: 'The file did not arrive. Attach it again, or go on without it.',
        })
        const problems = [{ path: 'file', message: uploaded.sentence ?? again }]
        return { ok: false, trouble: { refusal: null, problems, reference: null, offline: false } }
      }
      const given = {
        ...values,
        expectedCents: quote.totalCents,
        quoteId: quote.kept?.isGood ? quote.kept.id : null,
        fileKey: uploaded?.key ?? null,
        fileName: uploaded?.name ?? null,
      }
      const answer =
        quote.kind === 'pack'
          ? await buyPack.run({ ...given, priceId: quote.subjectId })
          : await buyBlock.run({ ...given, offeringId: quote.subjectId })
      if (!answer.ok) {
        const step = stepOf(answer.trouble.refusal?.field)
        if (step) toStep(step)
        await utils.seats.quoteBlock.invalidate()
        await utils.seats.quotePack.invalidate()
      }
      return answer
    },
    onDone: async (bought) => {
      await utils.seats.invalidate()
      onBought(bought)
    },
  })
  return form
}

/** What can be said of a step before anything is sent. */
const useTroubles = (quote: Quote) => {
  const language = useLanguage()
  const say = (
    code: 'block-order-needed' | 'block-order-short' | 'block-approver-needed' | 'block-seats-short' | 'pack-size',
    facts = {},
  ) => seatRefusals[code].sentence[language](facts)
  return (step: BuyStep, values: BuyInput): readonly (readonly [keyof BuyInput, string])[] => {
    if (step === 'seats') {
      const { freeSeats: free, waiting, packSize: size } = quote
      if (values.quantity % size !== 0) return [['quantity', say('pack-size', { size })]]
      return free !== null && values.quantity > free
        ? [['quantity', say('block-seats-short', { free, asked: values.quantity, waiting })]]
        : []
    }
    if (step !== 'order' || quote.totalCents === 0) return []
    const number = values.purchaseOrderNumber.trim()
    if (quote.purchaseOrders.some((one) => one.number === number)) return []
    const authorizedCents = values.authorizedCents ?? 0
    return [
      ...(number === '' ? [['purchaseOrderNumber', say('block-order-needed')] as const] : []),
      ...(authorizedCents < quote.totalCents
        ? [['authorizedCents', say('block-order-short', { cents: quote.totalCents, authorizedCents })] as const]
        : []),
      ...(values.approver.trim() === '' ? [['approver', say('block-approver-needed')] as const] : []),
    ]
  }
}

/** Buying seats in three steps: how many, the purchase order, all answers once more. */
export const BuyForm = (props: Props) => {
  const { quote, onQuantity } = props
  const intl = useIntl()
  const [step, setStep] = useState<BuyStep>('seats')
  const [tries, setTries] = useState(0)
  const form = useBuyForm(props, setStep)
  const troubles = useTroubles(quote)
  const values = useWatch({ control: form.form.control }) as BuyInput
  const steps = buySteps.filter((one) => one !== 'order' || quote.totalCents > 0)
  const at = steps.indexOf(step)
  const words: Record<BuyStep, string> = {
    seats: intl.formatMessage({ id: 'seats.buy.step.seats', defaultMessage: 'Seats' }),
    order: intl.formatMessage({ id: 'seats.buy.step.order', defaultMessage: 'Purchase order' }),
    check: intl.formatMessage({ id: 'seats.buy.step.check', defaultMessage: 'Check and buy' }),
  }
  const goOn = async (event?: FormEvent<HTMLFormElement>) => {
    event?.preventDefault()
    form.form.clearErrors()
    const fine = await form.form.trigger([...fieldsOf[step]])
    const found = fine ? troubles(step, form.form.getValues()) : []
    for (const [name, message] of found) form.form.setError(name, { type: 'refusal', message })
    if (!fine || found.length > 0) return setTries((count) => count + 1)
    setStep(steps[at + 1] ?? 'check')
  }
  const isLast = step === 'check'
  const shell = { ...form, attempt: form.attempt + tries, submit: isLast ? form.submit : goOn }
  return (
    <>
      <StepIndicator
        label={intl.formatMessage({ id: 'seats.buy.steps', defaultMessage: 'Steps of buying' })}
        current={step}
        doneLabel={intl.formatMessage({ id: 'seats.buy.step.done', defaultMessage: 'done' })}
        steps={steps.map((key) => ({ key, label: words[key] }))}
        summary={
          <FormattedMessage
            id="seats.buy.step.summary"
            defaultMessage="Step {at} of {all}: {word}"
            values={{ at: at + 1, all: steps.length, word: words[step] }}
          />
        }
      />
      <CommandForm form={shell} className="flex flex-col gap-8">
        {step === 'seats' ? <SeatsFields form={form} quote={quote} onQuantity={onQuantity} /> : null}
        {step === 'order' ? <OrderFields form={form} quote={quote} /> : null}
        {step === 'check' ? <BuyCheck quote={quote} values={values} onChange={setStep} /> : null}
        {step === 'order' ? null : <QuoteLines quote={quote} />}
        {step === 'seats' ? <QuoteButton quote={quote} /> : null}
        <FormActions key={step} settles>
          {isLast ? (
            <SubmitButton form={form}>
              <FormattedMessage
                id="seats.buy.do"
                defaultMessage="{quantity, plural, one {Buy # seat} other {Buy # seats}}"
                values={{ quantity: quote.quantity }}
              />
            </SubmitButton>
          ) : (
            <Button type="submit" variant="primary">
              <FormattedMessage id="seats.buy.on" defaultMessage="Continue" />
            </Button>
          )}
          {at > 0 ? (
            <Button variant="plain" onPress={() => setStep(steps[at - 1] ?? 'seats')}>
              <FormattedMessage id="seats.buy.back" defaultMessage="Back" />
            </Button>
          ) : null}
        </FormActions>
      </CommandForm>
    </>
  )
}
