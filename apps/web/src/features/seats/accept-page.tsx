import { Button, Notice, Page, PageTitle } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { trpc } from '../../kernel/api/trpc.ts'
import { useCommand, type Trouble } from '../../kernel/api/use-command.ts'
import { TroubleText } from '../../kernel/forms/trouble-text.tsx'
import { useLanguage } from '../../kernel/language/use-language.ts'
import { PageLink } from '../../kernel/pages/page-link.tsx'
import { Until } from './count-sentence.tsx'
import { OtherAddress } from './other-address.tsx'
import { SeatFacts, TakenActions } from './seat-facts.tsx'
import { seatTitles } from './seat-words.ts'
import { StandingNotice } from './standing-notice.tsx'

const route = getRouteApi('/_person/seats/accept/$seatId')

const Failed = ({ trouble }: { trouble: Trouble }) => {
  const language = useLanguage()
  const said = trouble.refusal ? trouble.refusal.sentence[language] : <TroubleText trouble={trouble} />
  return <Notice tone="bad" announce="assertive" title={said} />
}

type Deeds = { seatId: string; enrollmentId: string | null; onDeclined: () => void }

/** Yes, or no: a seat that is declined goes back to one's district. */
const AcceptDeeds = ({ seatId, enrollmentId, onDeclined }: Deeds) => {
  const utils = trpc.useUtils()
  const accept = useCommand(trpc.enrollment.acceptSeat.useMutation())
  const decline = useCommand(trpc.enrollment.withdraw.useMutation())
  const yes = async () => {
    await accept.run({ seatId })
    await utils.enrollment.seatInvitation.invalidate({ seatId })
  }
  const no = async () => {
    const answer = enrollmentId ? await decline.run({ enrollmentId, expectedCents: 0 }) : null
    if (answer?.ok) onDeclined()
  }
  const trouble = accept.trouble ?? decline.trouble
  return (
    <div className="flex flex-col gap-4">
      {trouble ? <Failed trouble={trouble} /> : null}
      <div className="flex flex-wrap gap-3">
        <Button variant="primary" isPending={accept.pending} onPress={() => void yes()}>
          <FormattedMessage id="seats.accept.do" defaultMessage="Accept the seat" />
        </Button>
        {enrollmentId ? (
          <Button isPending={decline.pending} onPress={() => void no()}>
            <FormattedMessage id="seats.accept.no" defaultMessage="I can’t come" />
          </Button>
        ) : null}
      </div>
    </div>
  )
}

/** The seat that one's district keeps: what it is, who pays, and yes or no. */
export const AcceptPage = () => {
  const { seatId } = route.useParams()
  const [declined, setDeclined] = useState(false)
  const [seat] = trpc.enrollment.seatInvitation.useSuspenseQuery({ seatId })
  const isOpen = seat.standing === 'open'
  return (
    <Page width="reading">
      <PageTitle
        lead={
          <FormattedMessage
            id="seats.accept.lead"
            defaultMessage="{organization} keeps a seat for you."
            values={{ organization: seat.organizationName }}
          />
        }
      >
        <FormattedMessage {...seatTitles.accept} values={{ title: seat.title }} />
      </PageTitle>
      <div className="flex flex-col gap-8">
        {declined ? (
          <Notice
            announce="polite"
            title={<FormattedMessage id="seats.accept.declined" defaultMessage="The seat went back to your district" />}
            actions={
              <PageLink to="/catalog">
                <FormattedMessage id="seats.accept.catalog" defaultMessage="Look for another date" />
              </PageLink>
            }
          />
        ) : null}
        {!declined && !isOpen ? (
          <StandingNotice
            code={seat.standing}
            actions={
              seat.standing === 'seat-already-yours' ? (
                <TakenActions slug={seat.slug} />
              ) : seat.standing === 'seat-not-yours' ? (
                <OtherAddress next={`/seats/accept/${seatId}`} />
              ) : null
            }
          />
        ) : null}
        {!declined && seat.standing === 'seat-not-yours' && seat.keptFor ? (
          <p>
            <FormattedMessage
              id="seats.accept.kept-for"
              defaultMessage="It is kept for {address}."
              values={{ address: seat.keptFor }}
            />
          </p>
        ) : null}
        <SeatFacts seat={seat} />
        {isOpen && !declined ? (
          <>
            <p className="text-muted">
              <FormattedMessage
                id="seats.accept.until"
                defaultMessage="The seat is kept until {day}. If you can’t come, say so: a colleague can have it."
                values={{ day: <Until at={seat.keptUntil} zone={seat.timeZone} /> }}
              />
            </p>
            <AcceptDeeds seatId={seatId} enrollmentId={seat.enrollmentId} onDeclined={() => setDeclined(true)} />
          </>
        ) : null}
      </div>
    </Page>
  )
}
