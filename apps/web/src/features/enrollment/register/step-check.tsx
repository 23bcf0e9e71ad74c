import { Button, FormActions, Notice, SummaryList, type SummaryRow } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import type { ApiOutputs } from '../../../kernel/api/trpc.ts'
import { TroubleText } from '../../../kernel/forms/trouble-text.tsx'
import { formatMoney } from '../../../kernel/formats/format-money.ts'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { PageButton, PageLink } from '../../../kernel/pages/page-link.tsx'
import { ClashNotice } from './clash-notice.tsx'
import { payWords } from './pay-words.ts'
import { PriceLines } from './price-lines.tsx'
import { choosesHowToPay, roundsOf, type Offering, type StepKey } from './steps.ts'
import type { Draft } from './use-draft.ts'
import type { Registering } from './use-registering.ts'
import { occupationWords, whoWords } from './who-words.ts'

type Profile = ApiOutputs['people']['profile']

const Change = ({ slug, step, what }: { slug: string; step: StepKey; what: string }) => (
  <PageLink to="/catalog/$slug/register" params={{ slug }} search={{ step }}>
    <FormattedMessage id="register.change" defaultMessage="Change" />
    <span className="sr-only">: {what}</span>
  </PageLink>
)

const Left = () => (
  <span className="text-muted">
    <FormattedMessage id="register.left-empty" defaultMessage="nothing given" />
  </span>
)

const useWhoRows = ({ slug }: Offering, profile: Profile): SummaryRow[] => {
  const intl = useIntl()
  const say = intl.formatMessage
  const row = (key: string, what: string, value: string | null): SummaryRow => ({
    key,
    label: what,
    value: value === null || value === '' ? <Left /> : value,
    action: <Change slug={slug} step="who" what={what} />,
  })
  const { occupation, addresses } = profile
  return [
    row(
      'name',
      intl.formatMessage({ id: 'register.check.name', defaultMessage: 'Name' }),
      `${profile.givenName} ${profile.familyName}`,
    ),
    {
      key: 'email',
      label: say(whoWords.email),
      value: (addresses.find(({ isPrimary }) => isPrimary) ?? addresses[0])?.email ?? <Left />,
    },
    row(
      'employer',
      say(whoWords.employer),
      [profile.schoolName, profile.organizationName].filter((name) => name !== null).join(', '),
    ),
    row('occupation', say(whoWords.occupation), occupation && say(occupationWords[occupation])),
    row('needs', say(whoWords.needs), profile.accessNeeds),
  ]
}

const useAnswerRows = (offering: Offering, draft: Draft): SummaryRow[] => {
  const language = useLanguage()
  const row = (key: string, what: string, value: string | undefined): SummaryRow => ({
    key,
    label: what,
    value: value ? <span className="whitespace-pre-line">{value}</span> : <Left />,
    action: <Change slug={offering.slug} step="questions" what={what} />,
  })
  const rounds = roundsOf(offering).map(({ slot, sessions }) =>
    row(`round-${slot}`, slot, sessions.find(({ id }) => id === draft.sessions[slot])?.title),
  )
  return [...rounds, ...offering.questions.map(({ key, label }) => row(key, label[language], draft.answers[key]))]
}

const usePayRows = (offering: Offering, draft: Draft): SummaryRow[] => {
  const { slug } = offering
  const intl = useIntl()
  const say = intl.formatMessage
  const ways = { nothing: payWords.nothing, card: payWords.card, purchase_order: payWords.order, seat: payWords.seat }
  const how = say(payWords.how)
  const value = draft.payBy === null ? <Left /> : say(ways[draft.payBy])
  const action = choosesHowToPay(offering) ? <Change slug={slug} step="pay" what={how} /> : undefined
  const rows: SummaryRow[] = [{ key: 'pay', label: how, value, ...(action ? { action } : {}) }]
  if (draft.payBy !== 'purchase_order') return rows
  const fields = [
    ['number', payWords.number, draft.purchaseOrderNumber],
    ['payer', payWords.payer, draft.organizationName ?? ''],
    ['billing', payWords.billing, draft.billingEmail],
  ] as const
  return [
    ...rows,
    ...fields.map(([key, label, given]) => ({
      key,
      label: say(label),
      value: given,
      action: <Change slug={slug} step="pay" what={say(label)} />,
    })),
  ]
}

/** The button says what happens when it is pressed. */
const DoIt = ({ offering, draft }: { offering: Offering; draft: Draft }) => {
  const sum = formatMoney(useIntl(), offering.price.totalCents)
  if (draft.payBy === 'card')
    return <FormattedMessage id="register.do.card" defaultMessage="Register and pay {sum} by card" values={{ sum }} />
  if (draft.payBy === 'purchase_order')
    return (
      <FormattedMessage
        id="register.do.order"
        defaultMessage="Register, and send the invoice of {sum}"
        values={{ sum }}
      />
    )
  return draft.payBy === 'seat' ? (
    <FormattedMessage id="register.do.seat" defaultMessage="Take the seat" />
  ) : (
    <FormattedMessage id="register.do.free" defaultMessage="Register" />
  )
}

const What = ({ registering, slug }: { registering: Registering; slug: string }) => {
  const language = useLanguage()
  const { trouble } = registering
  if (trouble === null) return null
  const full = trouble.refusal?.code === 'offering-full'
  return (
    <Notice
      tone={trouble.refusal === null ? 'bad' : 'attention'}
      announce="assertive"
      title={<FormattedMessage id="register.stopped" defaultMessage="You are not registered yet" />}
      actions={
        full ? (
          <PageButton to="/catalog/$slug" params={{ slug }}>
            <FormattedMessage id="register.to-training" defaultMessage="To the training’s page" />
          </PageButton>
        ) : undefined
      }
    >
      {trouble.refusal === null ? <TroubleText trouble={trouble} /> : trouble.refusal.sentence[language]}
    </Notice>
  )
}

type Props = { offering: Offering; profile: Profile; draft: Draft; registering: Registering }

/** Everything that was answered, each with its way back, and the one button. */
export const StepCheck = ({ offering, profile, draft, registering }: Props) => {
  const intl = useIntl()
  const language = useLanguage()
  const seat = draft.payBy === 'seat'
  const who = useWhoRows(offering, profile)
  const answers = useAnswerRows(offering, draft)
  const pay = usePayRows(offering, draft)
  const policy = offering.cancellation?.[language]
  return (
    <div className="flex flex-col gap-8">
      <What registering={registering} slug={offering.slug} />
      <ClashNotice offeringId={offering.id} />
      <SummaryList rows={[...who, ...(seat ? [] : answers), ...pay]} />
      {seat || (offering.price.totalCents === 0 && offering.price.lines.length <= 1) ? null : (
        <PriceLines offering={offering} />
      )}
      {seat || !policy || offering.price.totalCents === 0 ? null : (
        <p className="max-w-measure">
          <strong className="font-semibold">
            <FormattedMessage id="register.policy" defaultMessage="If you withdraw:" />
          </strong>{' '}
          {policy}
        </p>
      )}
      <FormActions
        settles
        note={
          draft.payBy === 'card' ? (
            <FormattedMessage
              id="register.do.card.note"
              defaultMessage="You go to the payment page. Nothing is charged before you confirm there, and your seat is kept meanwhile."
            />
          ) : undefined
        }
      >
        <Button
          variant="primary"
          onPress={registering.go}
          isPending={registering.pending}
          pendingLabel={intl.formatMessage({ id: 'register.do.pending', defaultMessage: 'Registering you' })}
        >
          <DoIt offering={offering} draft={draft} />
        </Button>
      </FormActions>
    </div>
  )
}
