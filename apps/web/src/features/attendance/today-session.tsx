import { Badge, FactLine } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import type { ApiOutputs } from '../../kernel/api/trpc.ts'
import { Span } from '../../kernel/formats/shown.tsx'
import { PageButton } from '../../kernel/pages/page-link.tsx'

type Session = ApiOutputs['attendance']['teaching']['today'][number]

const Standing = ({ session, now }: { session: Session; now: string }) => {
  if (now >= session.endsAt)
    return session.marked < session.expected ? (
      <Badge tone="attention">
        <FormattedMessage id="attendance.today.ended" defaultMessage="Ended" />
      </Badge>
    ) : (
      <Badge tone="good">
        <FormattedMessage id="attendance.today.done" defaultMessage="All marked" />
      </Badge>
    )
  return now >= session.startsAt ? (
    <Badge tone="accent">
      <FormattedMessage id="attendance.today.running" defaultMessage="Running now" />
    </Badge>
  ) : null
}

/** One of today's sessions: when and where, how many are expected and marked, and the one press to its attendance. */
export const TodaySession = ({ session, now, isFirst }: { session: Session; now: string; isFirst: boolean }) => {
  const { sessionId, offeringId, title, sessionTitle, startsAt, endsAt, timeZone, place, online, expected, marked } =
    session
  return (
    <article className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4">
      <div className="flex min-w-0 flex-1 basis-64 flex-col gap-1">
        <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
          <span className="font-serif text-lead font-semibold">
            <Span from={startsAt} to={endsAt} zone={timeZone} form="time" />
          </span>
          <Standing session={session} now={now} />
        </p>
        <h3 className="text-body font-semibold">{sessionTitle === '' ? title : `${title}: ${sessionTitle}`}</h3>
        <FactLine
          facts={[
            place,
            online && place === null ? <FormattedMessage id="attendance.online" defaultMessage="Online" /> : null,
            <FormattedMessage
              key="marked"
              id="attendance.today.marked"
              defaultMessage="{marked, number} of {expected, number} marked"
              values={{ marked, expected }}
            />,
          ]}
        />
      </div>
      <PageButton
        to="/teach/$offeringId"
        params={{ offeringId }}
        search={{ session: sessionId }}
        variant={isFirst ? 'primary' : 'outlined'}
        className="phone:w-full"
      >
        <FormattedMessage id="attendance.take" defaultMessage="Take attendance" />
      </PageButton>
    </article>
  )
}
