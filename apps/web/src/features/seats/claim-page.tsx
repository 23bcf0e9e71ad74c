import { Button, Notice, Page, PageTitle } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../kernel/api/trpc.ts'
import { useCommand } from '../../kernel/api/use-command.ts'
import { TroubleText } from '../../kernel/forms/trouble-text.tsx'
import { useLanguage } from '../../kernel/language/use-language.ts'
import { PageButton, PageLink } from '../../kernel/pages/page-link.tsx'
import { sayLastDay } from './count-sentence.tsx'
import { OtherAddress } from './other-address.tsx'
import { SeatFacts, TakenActions } from './seat-facts.tsx'
import { seatTitles } from './seat-words.ts'
import { StandingNotice } from './standing-notice.tsx'

const route = getRouteApi('/_public/claim/$token')

const TakeSeat = ({ token }: { token: string }) => {
  const language = useLanguage()
  const utils = trpc.useUtils()
  const claim = useCommand(trpc.enrollment.claimSeat.useMutation())
  const take = async () => {
    await claim.run({ token })
    await utils.enrollment.claimPage.invalidate({ token })
  }
  const { trouble } = claim
  return (
    <div className="flex flex-col gap-4">
      {trouble ? (
        <Notice
          tone="bad"
          announce="assertive"
          title={trouble.refusal ? trouble.refusal.sentence[language] : <TroubleText trouble={trouble} />}
        />
      ) : null}
      <div>
        <Button variant="primary" isPending={claim.pending} onPress={() => void take()}>
          <FormattedMessage id="seats.claim.take" defaultMessage="Take the seat" />
        </Button>
      </div>
    </div>
  )
}

/** What a claim link gives, who pays, and the one button: sign in, or take the seat. */
export const ClaimPage = () => {
  const intl = useIntl()
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
              ) : standing === 'link-not-for-address' ? (
                <OtherAddress next={`/claim/${token}`} />
              ) : null
            }
          />
        )}
        <SeatFacts seat={seat} />
        {isGood ? (
          <p className="text-muted">
            <FormattedMessage
              id="seats.claim.rule"
              defaultMessage="The link is for addresses at {domains}, one seat a person, through {day}."
              values={{ domains, day: sayLastDay(intl, seat.expiresAt, seat.timeZone) }}
            />
          </p>
        ) : null}
        {isGood && isSignedIn ? <TakeSeat token={token} /> : null}
        {isGood && !isSignedIn ? (
          <div>
            <PageButton variant="primary" to="/sign-in" search={{ next: `/claim/${token}` }}>
              <FormattedMessage id="seats.claim.sign-in" defaultMessage="Sign in to take the seat" />
            </PageButton>
          </div>
        ) : null}
      </div>
    </Page>
  )
}
