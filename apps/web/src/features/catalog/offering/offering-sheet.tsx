import { StickyAside } from '@inservice/ui'
import { defineMessages, FormattedMessage, useIntl, type MessageDescriptor } from 'react-intl'
import { formatMoney } from '../../../kernel/formats/format-money.ts'
import { formatWhen } from '../../../kernel/formats/format-when.ts'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { useSession } from '../../../kernel/pages/use-session.ts'
import { plainWords } from '../plain-words.ts'
import { rowWords } from '../row-words.ts'
import { MinimumLine } from './minimum-line.tsx'
import { OfferingAct, OfferingState } from './offering-act.tsx'
import { MoreActs } from './more-acts.tsx'
import { ReservedSeats, SeatsLeft } from './seats-left.tsx'
import type { Offering } from './use-offering.ts'
import { WaitingActs } from './waiting-acts.tsx'

/** The price for the reader, and where it comes from where it is not simply the listed one. */
const Price = ({ offering: { price } }: { offering: Offering }) => {
  const intl = useIntl()
  const language = useLanguage()
  return (
    <div>
      <p className="figures font-serif text-title font-semibold">
        {price.totalCents === 0 ? <FormattedMessage {...rowWords.free} /> : formatMoney(intl, price.totalCents)}
      </p>
      {price.lines.length < 2 ? null : (
        <ul className="figures pt-1 text-dense text-muted">
          {price.lines.map(({ label, cents }) => (
            <li key={label.en} className="flex justify-between gap-4">
              <span>{label[language]}</span>
              <span>{formatMoney(intl, cents, { exact: true })}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const nextWords = plainWords(
  defineMessages({
    hold: {
      id: 'offering.next.hold',
      defaultMessage: 'Your seat is held while you answer a few questions and choose how to pay.',
    },
    holdFree: { id: 'offering.next.hold-free', defaultMessage: 'Your seat is held while you answer a few questions.' },
    letter: {
      id: 'offering.next.letter',
      defaultMessage: 'A confirmation comes by e-mail, with the sessions for your calendar.',
    },
    letterOnly: { id: 'offering.next.letter-only', defaultMessage: 'A confirmation comes by e-mail.' },
    claim: {
      id: 'offering.next.claim',
      defaultMessage: 'Afterwards you evaluate the training and claim your clock hours here.',
    },
    join: { id: 'offering.next.join', defaultMessage: 'You take your place at the end of the line. It costs nothing.' },
    offer: {
      id: 'offering.next.offer',
      defaultMessage: 'A freed seat is offered to the first in line by e-mail; the letter says until when it is kept.',
    },
    write: {
      id: 'offering.next.write',
      defaultMessage: 'You write your application in stages; what you write is saved as you go.',
    },
    decide: { id: 'offering.next.decide', defaultMessage: 'Staff decide, and you get a letter.' },
    confirm: {
      id: 'offering.next.confirm',
      defaultMessage: 'If you are accepted, a seat is kept for you until a day by which you confirm.',
    },
    lapse: { id: 'offering.next.lapse', defaultMessage: 'Who doesn’t answer lets it pass to the next.' },
  }),
)

const stepsOf = ({ invitation, price, approvedMinutes, sessions }: Offering): readonly MessageDescriptor[] => {
  const letter = sessions.length === 0 ? nextWords.letterOnly : nextWords.letter
  const claim = approvedMinutes ? [nextWords.claim] : []
  if (invitation === 'register' || invitation === 'accept-offer' || invitation === 'confirm')
    return [price.totalCents === 0 ? nextWords.holdFree : nextWords.hold, letter, ...claim]
  if (invitation === 'apply' || invitation === 'go-on-applying')
    return [nextWords.write, nextWords.decide, nextWords.confirm]
  if (invitation === 'join-waiting-list') return [nextWords.join, nextWords.offer, nextWords.lapse]
  return []
}

const Next = ({ offering }: { offering: Offering }) => {
  const steps = stepsOf(offering)
  if (steps.length === 0) return null
  return (
    <div className="border-t border-hair pt-4">
      <h2 className="pb-1 text-dense font-semibold">
        <FormattedMessage id="offering.next" defaultMessage="What happens next" />
      </h2>
      <ol className="flex list-decimal flex-col gap-1 ps-5 text-dense text-muted">
        {steps.map((step) => (
          <li key={String(step.id)}>
            <FormattedMessage {...step} />
          </li>
        ))}
      </ol>
    </div>
  )
}

/** Beside the text: what it costs the reader, the seats, the one button, and what happens next. */
export const OfferingSheet = ({ offering }: { offering: Offering }) => {
  const intl = useIntl()
  const { registrationClosesAt, invitation, timeZone } = offering
  return (
    <StickyAside label={intl.formatMessage({ id: 'offering.sheet', defaultMessage: 'Registering' })}>
      <div className="flex flex-col gap-4">
        <Price offering={offering} />
        <div className="flex flex-col items-start gap-1">
          <MinimumLine minimum={offering.minimum} invitation={invitation} />
          <OfferingState offering={offering} />
          <SeatsLeft offering={offering} />
          <ReservedSeats offering={offering} />
          {registrationClosesAt !== null && (invitation === 'register' || invitation === 'join-waiting-list') ? (
            <p className="text-dense text-muted">
              <FormattedMessage
                id="offering.until"
                defaultMessage="Register until {when}"
                values={{ when: formatWhen(intl, registrationClosesAt, timeZone, 'moment', offering.now) }}
              />
            </p>
          ) : null}
        </div>
        <div className="flex flex-col gap-3 max-lg:hidden">
          <OfferingAct offering={offering} />
        </div>
        <div className="-mt-1 flex flex-col gap-3 empty:hidden">
          <WaitingActs offering={offering} />
        </div>
        <Next offering={offering} />
        <MoreActs offering={offering} />
      </div>
    </StickyAside>
  )
}

/** On a phone: price and the one button at the foot, above a signed-in person's own bar. */
export const OfferingBar = ({ offering }: { offering: Offering }) => {
  const intl = useIntl()
  const { person } = useSession()
  const { price, seats, invitation } = offering
  if (['canceled', 'closed', 'full', 'not-open'].includes(invitation)) return null
  const above =
    person === null
      ? 'bottom-0 pb-[calc(0.625rem+env(safe-area-inset-bottom))]'
      : 'bottom-[calc(3.5rem+env(safe-area-inset-bottom))] md:bottom-0'
  return (
    <section
      aria-label={intl.formatMessage({ id: 'offering.bar', defaultMessage: 'Price and registering' })}
      className={`sticky z-20 -mx-gutter mt-8 flex items-center justify-between gap-4 border-t border-hair bg-surface px-gutter py-2.5 print-hidden lg:hidden ${above}`}
    >
      <p className="min-w-0 leading-tight">
        <span className="figures block font-serif text-lead font-semibold">
          {price.totalCents === 0 ? <FormattedMessage {...rowWords.free} /> : formatMoney(intl, price.totalCents)}
        </span>
        {seats !== null && seats.forPublic > 0 ? (
          <span className="block text-caption text-muted">
            <FormattedMessage {...rowWords.seats} values={{ count: seats.forPublic }} />
          </span>
        ) : null}
      </p>
      <div className="flex flex-col gap-2">
        <OfferingAct offering={offering} />
      </div>
    </section>
  )
}
