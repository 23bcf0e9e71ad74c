import { Badge } from '@inservice/ui'
import { defineMessages, FormattedMessage, useIntl, type MessageDescriptor } from 'react-intl'
import { formatWhen } from '../../../kernel/formats/format-when.ts'
import { PageButton } from '../../../kernel/pages/page-link.tsx'
import { TakeParty } from '../../enrollment/learning/take-party.tsx'
import { plainWords } from '../plain-words.ts'
import { ApplicationState, applicationStateWords } from './application-state.tsx'
import { JoinAct } from './join-act.tsx'
import type { Offering } from './use-offering.ts'

const words = plainWords(
  defineMessages({
    register: { id: 'offering.act.register', defaultMessage: 'Register' },
    take: { id: 'offering.act.take', defaultMessage: 'Take the seat' },
    accept: { id: 'offering.act.accept', defaultMessage: 'Accept your seat' },
    pay: { id: 'offering.act.pay', defaultMessage: 'Pay for your seat' },
    mine: { id: 'offering.act.mine', defaultMessage: 'To your registration' },
    apply: { id: 'offering.act.apply', defaultMessage: 'Apply' },
    goOn: { id: 'offering.act.go-on', defaultMessage: 'Go on with your application' },
    application: { id: 'offering.act.application', defaultMessage: 'To your application' },
    confirm: { id: 'offering.act.confirm', defaultMessage: 'Confirm your seat' },
    place: { id: 'offering.act.place', defaultMessage: 'To your place in line' },
  }),
)

/** The one thing that a person may do about a training now; nothing where there is nothing. */
export const OfferingAct = ({ offering }: { offering: Offering }) => {
  const { slug, own, invitation } = offering
  switch (invitation) {
    case 'register':
      return <To word={words.register} link={{ to: '/catalog/$slug/register', params: { slug } }} />
    case 'accept-offer':
      if (own?.waitingEntryId && (own.waitingSeats ?? 1) > 1)
        return <TakeParty entryId={own.waitingEntryId} slug={slug} seats={own.waitingSeats ?? 1} />
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
    case 'apply':
      return <To word={words.apply} link={{ to: '/catalog/$slug/apply', params: { slug } }} />
    case 'go-on-applying':
      return <To word={words.goOn} link={{ to: '/catalog/$slug/apply', params: { slug } }} />
    case 'application-open':
    case 'application-waiting':
    case 'application-declined':
    case 'acceptance-lapsed':
      return <To word={words.application} link={{ to: '/catalog/$slug/apply', params: { slug } }} />
    case 'confirm':
      return <To word={words.confirm} link={{ to: '/catalog/$slug/register', params: { slug } }} />
    case 'join-waiting-list':
      return <JoinAct offering={offering} />
    default:
      return null
  }
}

type Place =
  | { to: '/catalog/$slug/register' | '/catalog/$slug/apply'; params: { slug: string } }
  | { to: '/learning'; hash?: string }
  | { to: '/orders/$orderId'; params: { orderId: string } }
  | { to: '/seats/accept/$seatId'; params: { seatId: string } }

const To = ({ word, link }: { word: MessageDescriptor; link: Place }) => (
  <PageButton variant="primary" {...link}>
    <FormattedMessage {...word} />
  </PageButton>
)

/** How one stands to the training, in a word and a sentence. */
export const OfferingState = ({ offering }: { offering: Offering }) => {
  const intl = useIntl()
  const { invitation, own, timeZone } = offering
  if (offering.application) {
    const said = <ApplicationState offering={offering} />
    if (invitation in applicationStateWords || invitation === 'apply') return said
  }
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
            defaultMessage="{seats, plural, one {A seat is offered to you} other {# seats are offered to your party}} until {when}"
            values={{ seats: own?.waitingSeats ?? 1, when: at(own?.offerExpiresAt ?? null) }}
          />
        </p>
      )
    case 'waiting':
      return (
        <div className="flex flex-col items-start gap-1">
          <Badge tone="good">
            <FormattedMessage
              id="offering.state.waiting"
              defaultMessage="You’re number {place} of {waiting} in line"
              values={{ place: own?.waitingPlace ?? 1, waiting: own?.waitingOf ?? 1 }}
            />
          </Badge>
          {(own?.waitingSeats ?? 1) > 1 ? (
            <p className="text-dense text-muted">
              <FormattedMessage
                id="offering.state.party"
                defaultMessage="for your party of {seats, number}"
                values={{ seats: own?.waitingSeats ?? 1 }}
              />
            </p>
          ) : null}
        </div>
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
