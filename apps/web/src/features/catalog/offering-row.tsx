import { Badge, DateBlock, LinkButton, Listing } from '@inservice/ui'
import { FormattedMessage, useIntl, type IntlShape } from 'react-intl'
import { formatHours } from '../../kernel/formats/format-hours.ts'
import { formatMoney } from '../../kernel/formats/format-money.ts'
import { formatSpan, formatWhen } from '../../kernel/formats/format-when.ts'
import { plainSpaces } from '../../kernel/formats/plain-spaces.ts'
import { designationWords, kindWords, nameLanguage } from './facet-words.ts'
import { AnyTime, sayOwnPace } from './own-pace.tsx'
import { audienceReasons, ownWords, rowWords } from './row-words.ts'
import { seatsLeft, standingOf } from './standing.ts'
import type { Card, PriceForMe } from './use-catalog.ts'
import type { OwnWord } from './use-own.ts'

const Start = ({ card, now }: { card: Card; now: string }) => {
  const intl = useIntl()
  const { startsAt, timeZone } = card
  if (startsAt === null || card.kind === 'self_paced') {
    return <AnyTime />
  }
  const part = (at: string, options: Intl.DateTimeFormatOptions) =>
    intl.formatDate(at, { ...options, timeZone }).replace(/\.$/, '')
  const otherYear = part(startsAt, { year: 'numeric' }) !== part(now, { year: 'numeric' })
  return (
    <DateBlock
      dateTime={startsAt}
      weekday={part(startsAt, { weekday: 'short' })}
      day={part(startsAt, { day: 'numeric' })}
      month={otherYear ? part(startsAt, { month: 'short', year: 'numeric' }) : part(startsAt, { month: 'short' })}
      isMuted={startsAt < now}
    />
  )
}

/** When the sessions are, in few words: the hours of the one, or how many until when. */
const sayTimes = (intl: IntlShape, { startsAt, endsAt, timeZone, sessionCount, kind }: Card): string | null => {
  if (kind === 'self_paced') return sayOwnPace(intl, endsAt, timeZone)
  if (startsAt === null || endsAt === null) return null
  if (sessionCount <= 1) return formatSpan(intl, startsAt, endsAt, timeZone, 'time')
  const day = plainSpaces(intl.formatDate(endsAt, { month: 'short', day: 'numeric', timeZone }))
  return intl.formatMessage(rowWords.sessionsUntil, { count: sessionCount, day })
}

/** Hours with what they count as: `6 clock hours with Equity and STEM`. */
const sayHours = (intl: IntlShape, { approvedMinutes, designations }: Card): string | null => {
  if (approvedMinutes === null || approvedMinutes === 0) return null
  const hours = formatHours(intl, approvedMinutes, { clock: true })
  const names = designations.map((one) => {
    const word = designationWords[one]
    return word === undefined ? one : intl.formatMessage(word)
  })
  return names.length === 0
    ? hours
    : intl.formatMessage(rowWords.hours, { hours, designations: intl.formatList(names) })
}

const sayPlace = (intl: IntlShape, { format, place }: Card): string | null => {
  if (format === 'self_paced') return null
  if (format === 'online' || place === null) return intl.formatMessage(rowWords.online)
  return format === 'hybrid' ? intl.formatMessage(rowWords.onlineToo, { place }) : place
}

const Price = ({ price }: { price: PriceForMe | undefined }) => {
  const intl = useIntl()
  if (price === undefined) return null
  const why = price.cents === price.listedCents ? undefined : audienceReasons[price.audience]
  return (
    <span className="flex flex-col sm:items-end">
      <span className="figures font-serif text-lead font-semibold">
        {price.cents === 0 ? <FormattedMessage {...rowWords.free} /> : formatMoney(intl, price.cents)}
      </span>
      {why ? (
        <span className="text-caption text-muted">
          <FormattedMessage {...why} values={{ listed: formatMoney(intl, price.listedCents) }} />
        </span>
      ) : null}
    </span>
  )
}

const Seats = ({ card, now }: { card: Card; now: string }) => {
  const intl = useIntl()
  const left = seatsLeft(card)
  switch (standingOf(card, now)) {
    case 'open':
      if (left === null) return null
      return (
        <span className={left <= 5 ? 'text-dense font-semibold text-attention' : 'text-dense text-muted'}>
          <FormattedMessage {...rowWords.seats} values={{ count: left }} />
        </span>
      )
    case 'waiting-list':
    case 'full':
      return (
        <span className="text-dense text-muted">
          {card.waiting > 0 ? (
            <FormattedMessage {...rowWords.fullWaiting} values={{ count: card.waiting }} />
          ) : (
            <FormattedMessage {...rowWords.full} />
          )}
        </span>
      )
    case 'not-open':
      return (
        <span className="text-dense text-muted">
          <FormattedMessage
            {...rowWords.notOpen}
            values={{ day: formatWhen(intl, card.registrationOpensAt ?? now, card.timeZone, 'day') }}
          />
        </span>
      )
    case 'closed':
      return <Muted word="closed" />
    case 'past':
      return <Muted word="past" />
    case 'canceled':
      return <Muted word="canceled" />
  }
}

const Muted = ({ word }: { word: 'closed' | 'past' | 'canceled' }) => (
  <span className="text-dense text-muted">
    <FormattedMessage {...rowWords[word]} />
  </span>
)

/** Where the row's one button leads: to registering while there are seats, to the page where one joins the waiting list. */
const Act = ({ card, now }: { card: Card; now: string }) => {
  const intl = useIntl()
  const standing = standingOf(card, now)
  if (standing !== 'open' && standing !== 'waiting-list') return null
  const [word, name, href] =
    standing === 'open'
      ? [rowWords.register, rowWords.registerFor, `/catalog/${card.slug}/register`]
      : [rowWords.waitingList, rowWords.waitingListFor, `/catalog/${card.slug}`]
  return (
    <LinkButton size="small" href={href} aria-label={intl.formatMessage(name, { title: card.title })}>
      <FormattedMessage {...word} />
    </LinkButton>
  )
}

type RowProps = {
  card: Card
  now: string
  price?: PriceForMe | undefined
  own?: OwnWord | undefined
  headingLevel?: 2 | 3
}

/** One training as a printed catalog lists it. */
export const OfferingRow = ({ card, now, price, own, headingLevel = 2 }: RowProps) => {
  const intl = useIntl()
  return (
    <Listing
      headingLevel={headingLevel}
      href={`/catalog/${card.slug}`}
      title={card.title}
      description={card.summary}
      lead={<Start card={card} now={now} />}
      facts={[
        card.providerName,
        sayPlace(intl, card),
        sayTimes(intl, card),
        sayHours(intl, card),
        card.kind === 'cohort' || card.kind === 'conference' ? <FormattedMessage {...kindWords[card.kind]} /> : null,
        card.teachingLanguage === 'en'
          ? null
          : intl.formatMessage(rowWords.taughtIn, {
              language: nameLanguage(intl, card.teachingLanguage),
            }),
      ]}
      marks={
        own === undefined ? null : (
          <Badge tone={own === 'registered' || own === 'waiting' ? 'good' : 'attention'}>
            <FormattedMessage {...ownWords[own]} />
          </Badge>
        )
      }
      end={
        <>
          <Price price={price} />
          <Seats card={card} now={now} />
          {own === undefined ? <Act card={card} now={now} /> : null}
        </>
      }
    />
  )
}
