import { Badge, Button, Notice } from '@inservice/ui'
import { defineMessages, FormattedMessage, useIntl, type MessageDescriptor } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { TroubleText } from '../../../kernel/forms/trouble-text.tsx'
import { formatWhen } from '../../../kernel/formats/format-when.ts'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { PageButton } from '../../../kernel/pages/page-link.tsx'
import { showToast } from '../../../kernel/pages/toasts.ts'
import { useSession } from '../../../kernel/pages/use-session.ts'
import { plainWords } from '../plain-words.ts'
import type { Offering } from './use-offering.ts'

const words = plainWords(
  defineMessages({
    register: { id: 'offering.act.register', defaultMessage: 'Register' },
    take: { id: 'offering.act.take', defaultMessage: 'Take the seat' },
    accept: { id: 'offering.act.accept', defaultMessage: 'Accept your seat' },
    pay: { id: 'offering.act.pay', defaultMessage: 'Pay for your seat' },
    mine: { id: 'offering.act.mine', defaultMessage: 'To your registration' },
    place: { id: 'offering.act.place', defaultMessage: 'To your place in line' },
    join: { id: 'offering.act.join', defaultMessage: 'Join the waiting list' },
    signIn: { id: 'offering.act.sign-in', defaultMessage: 'Sign in to join the waiting list' },
    joined: {
      id: 'offering.act.joined',
      defaultMessage: 'You are on the waiting list, number {place}. We write when a seat is free.',
    },
  }),
)

/** The one thing that a person may do about a training now; nothing where there is nothing. */
export const OfferingAct = ({ offering }: { offering: Offering }) => {
  const { slug, own, invitation } = offering
  switch (invitation) {
    case 'register':
      return <To word={words.register} link={{ to: '/catalog/$slug/register', params: { slug } }} />
    case 'accept-offer':
      return <To word={words.take} link={{ to: '/catalog/$slug/register', params: { slug } }} />
    case 'registered':
      return <To word={words.mine} link={{ to: '/learning' }} />
    case 'waiting':
      return <To word={words.place} link={{ to: '/learning', hash: 'waiting' }} />
    case 'pay':
      return own?.orderId ? (
        <To word={words.pay} link={{ to: '/orders/$orderId', params: { orderId: own.orderId } }} />
      ) : null
    case 'accept-seat':
      return own?.blockSeatId ? (
        <To word={words.accept} link={{ to: '/seats/accept/$seatId', params: { seatId: own.blockSeatId } }} />
      ) : null
    case 'join-waiting-list':
      return <Join offering={offering} />
    default:
      return null
  }
}

type Place =
  | { to: '/catalog/$slug/register'; params: { slug: string } }
  | { to: '/learning'; hash?: string }
  | { to: '/orders/$orderId'; params: { orderId: string } }
  | { to: '/seats/accept/$seatId'; params: { seatId: string } }

const To = ({ word, link }: { word: MessageDescriptor; link: Place }) => (
  <PageButton variant="primary" {...link}>
    <FormattedMessage {...word} />
  </PageButton>
)

const Join = ({ offering }: { offering: Offering }) => {
  const intl = useIntl()
  const language = useLanguage()
  const { person } = useSession()
  const utils = trpc.useUtils()
  const join = useCommand(trpc.enrollment.joinWaitingList.useMutation())
  if (person === null) {
    return (
      <PageButton variant="primary" to="/sign-in" search={{ next: `/catalog/${offering.slug}` }}>
        <FormattedMessage {...words.signIn} />
      </PageButton>
    )
  }
  const go = async () => {
    const answer = await join.run({ offeringId: offering.id })
    await utils.enrollment.invalidate()
    if (answer.ok) await showToast({ title: intl.formatMessage(words.joined, { place: answer.value.place }) })
  }
  return (
    <>
      <Button variant="primary" onPress={() => void go()} isPending={join.pending}>
        <FormattedMessage {...words.join} />
      </Button>
      {join.trouble === null ? null : (
        <Notice
          tone="attention"
          announce="assertive"
          title={join.trouble.refusal?.sentence[language] ?? <TroubleText trouble={join.trouble} />}
        />
      )}
    </>
  )
}

/** How one stands to the training, in a word and a sentence. */
export const OfferingState = ({ offering }: { offering: Offering }) => {
  const intl = useIntl()
  const { invitation, own, timeZone } = offering
  const at = (moment: string | null) => (moment === null ? '' : formatWhen(intl, moment, timeZone, 'moment'))
  switch (invitation) {
    case 'registered':
      return (
        <Badge tone="good">
          <FormattedMessage id="offering.state.registered" defaultMessage="You’re registered" />
        </Badge>
      )
    case 'pay':
      return (
        <Badge tone="attention">
          <FormattedMessage id="offering.state.pay" defaultMessage="Your payment is due" />
        </Badge>
      )
    case 'accept-seat':
      return (
        <Badge tone="attention">
          <FormattedMessage id="offering.state.seat" defaultMessage="Your district keeps a seat for you" />
        </Badge>
      )
    case 'accept-offer':
      return (
        <p className="font-semibold text-attention">
          <FormattedMessage
            id="offering.state.offer"
            defaultMessage="A seat is offered to you until {when}"
            values={{ when: at(own?.offerExpiresAt ?? null) }}
          />
        </p>
      )
    case 'waiting':
      return (
        <Badge tone="good">
          <FormattedMessage
            id="offering.state.waiting"
            defaultMessage="You’re number {place} on the waiting list"
            values={{ place: own?.waitingPlace ?? 1 }}
          />
        </Badge>
      )
    case 'not-open':
      return (
        <p className="font-semibold">
          <FormattedMessage
            id="offering.state.not-open"
            defaultMessage="Registration opens {when}"
            values={{ when: at(offering.registrationOpensAt) }}
          />
        </p>
      )
    case 'closed':
      return (
        <p className="font-semibold">
          <FormattedMessage id="offering.state.closed" defaultMessage="Registration is closed" />
        </p>
      )
    case 'full':
      return (
        <p className="font-semibold">
          <FormattedMessage id="offering.state.full" defaultMessage="All seats are taken" />
        </p>
      )
    default:
      return null
  }
}
