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
import { TrainingField } from './training-field.tsx'

const route = getRouteApi('/_public/claim/$token')

type Claim = ApiOutputs['enrollment']['claimPage']

const Failed = ({ trouble }: { trouble: Trouble }) => {
  const language = useLanguage()
  const said = trouble.refusal ? trouble.refusal.sentence[language] : <TroubleText trouble={trouble} />
  return <Notice tone="bad" announce="assertive" title={said} />
}

const TakeSeat = ({ token, seat }: { token: string; seat: Claim }) => {
  const { needsApproval: asks, offeringId } = seat
  const utils = trpc.useUtils()
  const claim = useCommand(trpc.enrollment.claimSeat.useMutation())
  const take = async () => {
    await claim.run({ token, offeringId })
    await utils.enrollment.claimPage.invalidate()
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
const Asked = ({ request, zone }: { request: NonNullable<Claim['request']>; zone: TimeZone }) => {
  const utils = trpc.useUtils()
  const withdraw = useCommand(trpc.enrollment.withdrawRequest.useMutation())
  const takeBack = async () => {
    await withdraw.run({ requestId: request.id })
    await utils.enrollment.claimPage.invalidate()
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

/** How many wait for the training that is looked at. */
const waitingAt = ({ program, offeringId }: Claim): number =>
  program?.places.find(({ id }) => id === offeringId)?.waiting ?? 0

/** What a claim link gives, who pays, and the one button: sign in, or take the seat. */
export const ClaimPage = () => {
  const { token } = route.useParams()
  const { training } = route.useSearch()
  const navigate = route.useNavigate()
  const [seat] = trpc.enrollment.claimPage.useSuspenseQuery({ token, offeringId: training })
  const { standing, isSignedIn } = seat
  const isGood = standing === 'good'
  const { program } = seat
  const isChosen = program === null || seat.slug !== null
  const here = training === undefined ? `/claim/${token}` : `/claim/${token}?training=${training}`
  const domains = seat.domains.join(', ')
  return (
    <Page width="reading">
      <PageTitle
        lead={
          program === null ? (
            <FormattedMessage
              id="seats.claim.lead"
              defaultMessage="{organization} has bought seats in this training for its staff."
              values={{ organization: seat.organizationName }}
            />
          ) : (
            <FormattedMessage
              id="seats.claim.lead-pack"
              defaultMessage="{organization} has bought seats in the trainings of {program} for its staff. Choose the one you want to come to."
              values={{ organization: seat.organizationName, program: program.name }}
            />
          )
        }
      >
        <FormattedMessage {...seatTitles.claim} values={{ title: seat.title }} />
      </PageTitle>
      <div className="flex flex-col gap-8">
        {isGood ? null : (
          <StandingNotice
            code={standing}
            facts={{ domains, free: 0, asked: 1, waiting: waitingAt(seat) }}
            actions={
              seat.slug !== null && standing === 'seat-already-yours' ? (
                <TakenActions slug={seat.slug} />
              ) : seat.slug !== null && standing === 'pack-training-full' ? (
                <PageLink to="/catalog/$slug" params={{ slug: seat.slug }}>
                  <FormattedMessage id="seats.claim.wait" defaultMessage="Join its waiting list" />
                </PageLink>
              ) : standing === 'seat-waits-for-you' && seat.ownSeatId ? (
                <PageLink to="/seats/accept/$seatId" params={{ seatId: seat.ownSeatId }}>
                  <FormattedMessage id="seats.claim.accept" defaultMessage="Accept my seat" />
                </PageLink>
              ) : standing === 'link-not-for-address' || standing === 'link-not-named' ? (
                <OtherAddress next={here} />
              ) : null
            }
          />
        )}
        {program ? (
          <TrainingField
            isClaim
            places={program.places}
            value={seat.offeringId}
            onChange={(id) => void navigate({ search: id === null ? {} : { training: id }, replace: true })}
          />
        ) : null}
        {isChosen ? <SeatFacts seat={seat} /> : null}
        {isGood ? <LinkRule seat={seat} /> : null}
        {standing === 'seat-requested' && seat.request ? <Asked request={seat.request} zone={seat.timeZone} /> : null}
        {isGood && isSignedIn && isChosen ? <TakeSeat token={token} seat={seat} /> : null}
        {isGood && !isSignedIn && isChosen ? (
          <div>
            <PageButton variant="primary" to="/sign-in" search={{ next: here }}>
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
