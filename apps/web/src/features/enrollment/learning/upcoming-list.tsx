import { Badge, DateBlock, HairlineList, Link, Listing } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { formatWhen } from '../../../kernel/formats/format-when.ts'
import { PageLink } from '../../../kernel/pages/page-link.tsx'
import { AnyTime, sayOwnPace } from '../../catalog/own-pace.tsx'
import type { Enrollment } from './sort-learning.ts'

/** The day of a moment at its place, as a printed catalog sets it. */
export const StartBlock = ({ at, zone, isMuted = false }: { at: string | null; zone: string; isMuted?: boolean }) => {
  const intl = useIntl()
  if (at === null) return null
  const part = (options: Intl.DateTimeFormatOptions) => intl.formatDate(at, { ...options, timeZone: zone })
  return (
    <DateBlock
      dateTime={at}
      isMuted={isMuted}
      weekday={part({ weekday: 'short' })}
      day={part({ day: 'numeric' })}
      month={part({ month: 'short' })}
    />
  )
}

const Mark = ({ one }: { one: Enrollment }) => {
  if (one.state === 'pending_payment')
    return (
      <Badge tone="attention">
        <FormattedMessage id="learning.mark.pay" defaultMessage="To be paid" />
      </Badge>
    )
  if (one.state === 'invited')
    return (
      <Badge tone="attention">
        <FormattedMessage id="learning.mark.invited" defaultMessage="Seat kept for you" />
      </Badge>
    )
  return null
}

const Actions = ({ one }: { one: Enrollment }) => (
  <div className="flex flex-col items-end gap-1 text-dense max-sm:flex-row max-sm:flex-wrap max-sm:gap-x-5">
    {one.sessionCount === 0 ? null : (
      <Link href={`/documents/enrollment/${one.id}/calendar.ics`} target="_blank">
        <FormattedMessage id="learning.calendar" defaultMessage="Calendar" />
        <span className="sr-only">: {one.title}</span>
      </Link>
    )}
    {one.orderId === null || one.coverage === 'free' ? null : (
      <PageLink to="/orders/$orderId" params={{ orderId: one.orderId }}>
        <FormattedMessage id="learning.order" defaultMessage="Order" />
        <span className="sr-only">: {one.title}</span>
      </PageLink>
    )}
    {one.hasTeams && one.state === 'confirmed' ? (
      <PageLink to="/catalog/$slug/team" params={{ slug: one.slug }}>
        <FormattedMessage
          id="learning.team"
          defaultMessage="{has, select, true {Team} other {Find a team}}"
          values={{ has: String(one.teamName !== null) }}
        />
        <span className="sr-only">: {one.title}</span>
      </PageLink>
    ) : null}
    <PageLink to="/learning" search={{ withdraw: one.id }} resetScroll={false}>
      <FormattedMessage id="learning.withdraw" defaultMessage="Withdraw" />
      <span className="sr-only">: {one.title}</span>
    </PageLink>
  </div>
)

/** What one is registered for and has not ended, soonest first. */
export const UpcomingList = ({ upcoming }: { upcoming: readonly Enrollment[] }) => {
  const intl = useIntl()
  return (
    <HairlineList>
      {upcoming.map((one) => {
        const selfPaced = one.format === 'self_paced'
        const at = one.nextStartsAt ?? one.startsAt
        return (
          <Listing
            key={one.id}
            headingLevel={3}
            href={`/catalog/${one.slug}`}
            title={one.title}
            lead={selfPaced ? <AnyTime /> : <StartBlock at={at} zone={one.timeZone} />}
            facts={[
              selfPaced || at === null
                ? sayOwnPace(intl, one.endsAt, one.timeZone)
                : formatWhen(intl, at, one.timeZone, 'time'),
              selfPaced ? null : (one.place ?? <FormattedMessage id="learning.online" defaultMessage="online" />),
              one.providerName,
              one.sessionCount > 1 ? (
                <FormattedMessage
                  id="learning.sessions"
                  defaultMessage="{count} sessions"
                  values={{ count: one.sessionCount }}
                />
              ) : null,
              one.teamName === null ? null : (
                <FormattedMessage id="learning.on-team" defaultMessage="team {name}" values={{ name: one.teamName }} />
              ),
              one.payer ? (
                <FormattedMessage
                  id="learning.paid-by"
                  defaultMessage="paid by {payer}"
                  values={{ payer: one.payer }}
                />
              ) : null,
            ]}
            marks={one.state === 'confirmed' ? null : <Mark one={one} />}
            end={<Actions one={one} />}
          />
        )
      })}
    </HairlineList>
  )
}
