import { Button, Notice, PageTitle } from '@inservice/ui'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { FormattedMessage } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand, type Trouble } from '../../../kernel/api/use-command.ts'
import { TroubleText } from '../../../kernel/forms/trouble-text.tsx'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { PageButton } from '../../../kernel/pages/page-link.tsx'
import { TakeParty } from '../learning/take-party.tsx'
import type { Offering } from './steps.ts'
import { TrainingLine } from './training-line.tsx'

const codeOf = ({ invitation }: Offering, trouble: Trouble | null): string => {
  const code = trouble?.refusal?.code
  if (code === 'already-registered') return 'registered'
  if (code === 'offering-full') return invitation === 'full' ? 'full' : 'join-waiting-list'
  if (trouble !== null && trouble.refusal === null) return 'trouble'
  return invitation
}

const isApplying = (code: string): boolean =>
  code === 'apply' || code === 'go-on-applying' || code.startsWith('application-') || code === 'acceptance-lapsed'

const Title = ({ code }: { code: string }) => {
  if (code === 'registered')
    return <FormattedMessage id="register.no.registered" defaultMessage="You are registered for this training" />
  if (code === 'pay') return <FormattedMessage id="register.no.pay" defaultMessage="Your seat waits for its payment" />
  if (code === 'waiting')
    return <FormattedMessage id="register.no.waiting" defaultMessage="You are on the waiting list" />
  if (code === 'join-waiting-list' || code === 'full')
    return <FormattedMessage id="register.no.full" defaultMessage="The last seat is taken" />
  if (code === 'accept-offer')
    return <FormattedMessage id="register.no.party" defaultMessage="Seats are offered to your whole party" />
  if (code === 'canceled')
    return <FormattedMessage id="register.no.canceled" defaultMessage="This training was canceled" />
  if (code === 'not-open')
    return <FormattedMessage id="register.no.early" defaultMessage="Registration has not opened yet" />
  if (isApplying(code)) return <FormattedMessage id="register.no.apply" defaultMessage="One applies to this cohort" />
  if (code === 'trouble')
    return <FormattedMessage id="register.no.trouble" defaultMessage="We could not keep a seat just now" />
  return <FormattedMessage id="register.no.closed" defaultMessage="Registration has closed" />
}

const JoinList = ({ offering }: { offering: Offering }) => {
  const join = useCommand(trpc.enrollment.joinWaitingList.useMutation())
  const utils = trpc.useUtils()
  const navigate = useNavigate()
  const language = useLanguage()
  const go = async (): Promise<void> => {
    const answer = await join.run({ offeringId: offering.id })
    await utils.enrollment.invalidate()
    if (answer.ok) await navigate({ to: '/learning', hash: 'waiting' })
  }
  return (
    <div className="flex flex-col items-start gap-4">
      {join.trouble ? (
        <Notice
          tone="attention"
          announce="assertive"
          title={<FormattedMessage id="register.no.not-joined" defaultMessage="You are not on the list yet" />}
        >
          {join.trouble.refusal ? join.trouble.refusal.sentence[language] : <TroubleText trouble={join.trouble} />}
        </Notice>
      ) : null}
      <Button variant="primary" onPress={go} isPending={join.pending}>
        <FormattedMessage id="register.join" defaultMessage="Join the waiting list" />
      </Button>
    </div>
  )
}

const NextStep = ({ code, offering, onAgain }: { code: string; offering: Offering; onAgain: () => Promise<void> }) => {
  const orderId = offering.own?.orderId
  if (code === 'join-waiting-list') return <JoinList offering={offering} />
  if (code === 'accept-offer' && offering.own?.waitingEntryId)
    return (
      <div>
        <TakeParty entryId={offering.own.waitingEntryId} slug={offering.slug} seats={offering.own.waitingSeats ?? 1} />
      </div>
    )
  if (code === 'trouble')
    return (
      <Button variant="primary" onPress={onAgain}>
        <FormattedMessage id="register.again" defaultMessage="Try again" />
      </Button>
    )
  if (code === 'pay' && orderId)
    return (
      <PageButton variant="primary" to="/orders/$orderId" params={{ orderId }}>
        <FormattedMessage id="register.to-order" defaultMessage="Pay for it" />
      </PageButton>
    )
  if (isApplying(code))
    return (
      <PageButton variant="primary" to="/catalog/$slug/apply" params={{ slug: offering.slug }}>
        <FormattedMessage id="register.to-application" defaultMessage="To the application" />
      </PageButton>
    )
  if (code === 'registered' || code === 'waiting')
    return (
      <PageButton variant="primary" to="/learning">
        <FormattedMessage id="register.to-learning" defaultMessage="To my learning" />
      </PageButton>
    )
  return (
    <PageButton variant="primary" to="/catalog">
      <FormattedMessage id="register.to-catalog" defaultMessage="Look for another training" />
    </PageButton>
  )
}

/** There is no seat to register for: why, and the one thing to do instead. */
export const NoSeat = ({
  offering,
  trouble,
  onAgain,
}: {
  offering: Offering
  trouble: Trouble | null
  onAgain: () => Promise<void>
}) => {
  const language = useLanguage()
  const code = codeOf(offering, trouble)
  const full = code === 'join-waiting-list' || code === 'full'
  const heading = useRef<HTMLHeadingElement>(null)
  // The page has changed under the reader: its new title is what they hear.
  useEffect(() => heading.current?.focus(), [])
  return (
    <>
      <TrainingLine offering={offering} />
      <div className="pt-8">
        <PageTitle ref={heading}>
          <Title code={code} />
        </PageTitle>
        <div className="flex flex-col gap-6">
          {trouble?.refusal ? <p className="max-w-measure">{trouble.refusal.sentence[language]}</p> : null}
          {trouble !== null && trouble.refusal === null ? (
            <p className="max-w-measure">
              <TroubleText trouble={trouble} />
            </p>
          ) : null}
          {code === 'accept-offer' ? (
            <p className="max-w-measure">
              <FormattedMessage
                id="register.no.party.text"
                defaultMessage="Take them for everyone with one press. Each of you then has a seat kept in their own name, is written to, and registers."
              />
            </p>
          ) : null}
          {full && trouble === null ? (
            <p className="max-w-measure">
              <FormattedMessage
                id="register.no.full.text"
                defaultMessage="{waiting, plural, =0 {Nobody is waiting yet.} one {One person is waiting.} other {# people are waiting.}} A seat that comes free is offered in order; the letter says until when it is kept for you. Nothing is charged before you do."
                values={{ waiting: offering.waiting }}
              />
            </p>
          ) : null}
          <NextStep code={code} offering={offering} onAgain={onAgain} />
        </div>
      </div>
    </>
  )
}
