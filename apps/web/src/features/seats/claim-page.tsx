import type { TimeZone } from '@inservice/domain/kernel'
import { Button, Notice, Page, PageTitle } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc, type ApiOutputs } from '../../kernel/api/trpc.ts'
import { useCommand, type Trouble } from '../../kernel/api/use-command.ts'
import { TroubleText } from '../../kernel/forms/trouble-text.tsx'
import { useLanguage } from '../../kernel/language/use-language.ts'
import { PageButton, PageLink } from '../../kernel/pages/page-link.tsx'
import { sayLastDay, Until } from './count-sentence.tsx'
import { OtherAddress } from './other-address.tsx'
import { SeatFacts, TakenActions } from './seat-facts.tsx'
import { seatTitles } from './seat-words.ts'
import { StandingNotice } from './standing-notice.tsx'

const route = getRouteApi('/_public/claim/$token')

type Claim = ApiOutputs['enrollment']['claimPage']

const Failed = ({ trouble }: { trouble: Trouble }) => {
  const language = useLanguage()
  const said = trouble.refusal ? trouble.refusal.sentence[language] : <TroubleText trouble={trouble} />
  return <Notice tone="bad" announce="assertive" title={said} />
}

const TakeSeat = ({ token, asks }: { token: string; asks: boolean }) => {
  const utils = trpc.useUtils()
  const claim = useCommand(trpc.enrollment.claimSeat.useMutation())
  const take = async () => {
    await claim.run({ token })
    await utils.enrollment.claimPage.invalidate({ token })
  }
  const { trouble } = claim
  return (
    <div className="flex flex-col gap-4">
      {trouble ? <Failed trouble={trouble} /> : null}
      <div>
        <Button variant="primary" isPending={claim.pending} onPress={() => void take()}>
          {asks ? (
            <FormattedMessage id="seats.claim.ask" defaultMessage="Ask for a seat" />
          ) : (
            <FormattedMessage id="seats.claim.take" defaultMessage="Take the seat" />
          )}
        </Button>
      </div>
    </div>
  )
}

/** One has asked: until when the seat is kept, and taking the request back. */
const Asked = ({ token, request, zone }: { token: string; request: NonNullable<Claim['request']>; zone: TimeZone }) => {
  const utils = trpc.useUtils()
  const withdraw = useCommand(trpc.enrollment.withdrawRequest.useMutation())
  const takeBack = async () => {
    await withdraw.run({ requestId: request.id })
    await utils.enrollment.claimPage.invalidate({ token })
  }
  return (
    <div className="flex flex-col gap-4">
      <p>
        <FormattedMessage
          id="seats.claim.kept"
          defaultMessage="It is kept until {until}. If nobody has answered by then, you are told, and the seat is free again."
          values={{ until: <Until at={request.answerUntil} zone={zone} /> }}
        />
      </p>
      {withdraw.trouble ? <Failed trouble={withdraw.trouble} /> : null}
      <div>
        <Button isPending={withdraw.pending} onPress={() => void takeBack()}>
          <FormattedMessage id="seats.claim.unask" defaultMessage="Take my request back" />
        </Button>
      </div>
    </div>
  )
}

/** For whom a link is, how long it works, and that it waits for a yes. */
const LinkRule = ({ seat }: { seat: Claim }) => {
  const intl = useIntl()
  const { domains, isByName, needsApproval, expiresAt, timeZone, answerUntil } = seat
  const values = {
    who: isByName ? 'list' : domains.length > 0 ? 'domains' : 'anyone',
    domains: domains.join(', '),
    day: sayLastDay(intl, expiresAt, timeZone),
  }
  return (
    <p className="text-muted">
      <FormattedMessage
        id="seats.claim.whom"
        defaultMessage="{who, select, list {The link is for the people whom your seat manager named} domains {The link is for addresses at {domains}} other {Anyone may ask}}, one seat a person, through {day}."
        values={values}
      />
      {needsApproval ? (
        <>
          {' '}
          <FormattedMessage
            id="seats.claim.approval"
            defaultMessage="Your seat manager says yes or no. Asked now, a seat is kept for you until {until}."
            values={{ until: <Until at={answerUntil} zone={timeZone} /> }}
          />
        </>
      ) : null}
    </p>
  )
}

/** What a claim link gives, who pays, and the one button: sign in, or take the seat. */
export const ClaimPage = () => {
  const { token } = route.useParams()
  const [seat] = trpc.enrollment.claimPage.useSuspenseQuery({ token })
  const { standing, isSignedIn } = seat
  const isGood = standing === 'good'
  const domains = seat.domains.join(', ')
  return (
    <Page width="reading">
      <PageTitle
        lead={
          <FormattedMessage
            id="seats.claim.lead"
            defaultMessage="{organization} has bought seats in this training for its staff."
            values={{ organization: seat.organizationName }}
          />
        }
      >
        <FormattedMessage {...seatTitles.claim} values={{ title: seat.title }} />
      </PageTitle>
      <div className="flex flex-col gap-8">
        {isGood ? null : (
          <StandingNotice
            code={standing}
            facts={{ domains }}
            actions={
              standing === 'seat-already-yours' ? (
                <TakenActions slug={seat.slug} />
              ) : standing === 'seat-waits-for-you' && seat.ownSeatId ? (
                <PageLink to="/seats/accept/$seatId" params={{ seatId: seat.ownSeatId }}>
                  <FormattedMessage id="seats.claim.accept" defaultMessage="Accept my seat" />
                </PageLink>
              ) : standing === 'link-not-for-address' || standing === 'link-not-named' ? (
                <OtherAddress next={`/claim/${token}`} />
              ) : null
            }
          />
        )}
        <SeatFacts seat={seat} />
        {isGood ? <LinkRule seat={seat} /> : null}
        {standing === 'seat-requested' && seat.request ? (
          <Asked token={token} request={seat.request} zone={seat.timeZone} />
        ) : null}
        {isGood && isSignedIn ? <TakeSeat token={token} asks={seat.needsApproval} /> : null}
        {isGood && !isSignedIn ? (
          <div>
            <PageButton variant="primary" to="/sign-in" search={{ next: `/claim/${token}` }}>
              {seat.needsApproval ? (
                <FormattedMessage id="seats.claim.sign-in-ask" defaultMessage="Sign in to ask for a seat" />
              ) : (
                <FormattedMessage id="seats.claim.sign-in" defaultMessage="Sign in to take the seat" />
              )}
            </PageButton>
          </div>
        ) : null}
      </div>
    </Page>
  )
}
