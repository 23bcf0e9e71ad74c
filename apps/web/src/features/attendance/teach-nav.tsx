import { FormattedMessage, useIntl } from 'react-intl'
import { PageLink } from '../../kernel/pages/page-link.tsx'

export type TeachPlace = 'roster' | 'applications' | 'teams' | 'waiting' | 'messages' | 'evaluation'

const look =
  'inline-flex min-h-control items-center border-b-2 border-transparent aria-[current=page]:border-accent aria-[current=page]:font-semibold'

/** The pages of one training that one teaches: its roster, who waits for a seat, what was written to it, what was said of it. */
export const TeachNav = ({
  offeringId,
  here,
  mayMessage,
  mayWait,
  mayDecide = false,
  hasTeams = false,
}: {
  offeringId: string
  here: TeachPlace
  mayMessage: boolean
  /** Whether the waiting list is theirs to see. */
  mayWait: boolean
  /** Whether one applies to it, and the applications are theirs to decide. */
  mayDecide?: boolean | undefined
  /** Whether its people work in teams that are theirs to see. */
  hasTeams?: boolean | undefined
}) => {
  const intl = useIntl()
  const is = (place: TeachPlace) => (place === here ? ('page' as const) : undefined)
  const params = { offeringId }
  return (
    <nav
      aria-label={intl.formatMessage({ id: 'attendance.nav', defaultMessage: 'This training' })}
      className="pb-6 print-hidden"
    >
      <ul className="flex flex-wrap gap-x-6 border-b border-hair">
        <li>
          <PageLink
            look="quiet"
            to="/teach/$offeringId"
            params={params}
            activeOptions={{ exact: true, includeSearch: false }}
            aria-current={is('roster')}
            className={look}
          >
            <FormattedMessage id="attendance.nav.roster" defaultMessage="Roster" />
          </PageLink>
        </li>
        {mayDecide ? (
          <li>
            <PageLink
              look="quiet"
              to="/teach/$offeringId/applications"
              params={params}
              activeOptions={{ exact: true, includeSearch: false }}
              aria-current={is('applications')}
              className={look}
            >
              <FormattedMessage id="attendance.nav.applications" defaultMessage="Applications" />
            </PageLink>
          </li>
        ) : null}
        {hasTeams ? (
          <li>
            <PageLink
              look="quiet"
              to="/teach/$offeringId/teams"
              params={params}
              aria-current={is('teams')}
              className={look}
            >
              <FormattedMessage id="attendance.nav.teams" defaultMessage="Teams" />
            </PageLink>
          </li>
        ) : null}
        {mayWait ? (
          <li>
            <PageLink
              look="quiet"
              to="/teach/$offeringId/waiting"
              params={params}
              aria-current={is('waiting')}
              className={look}
            >
              <FormattedMessage id="attendance.nav.waiting" defaultMessage="Waiting list" />
            </PageLink>
          </li>
        ) : null}
        {mayMessage ? (
          <li>
            <PageLink
              look="quiet"
              to="/teach/$offeringId/messages"
              params={params}
              aria-current={is('messages')}
              className={look}
            >
              <FormattedMessage id="attendance.nav.messages" defaultMessage="Messages" />
            </PageLink>
          </li>
        ) : null}
        <li>
          <PageLink
            look="quiet"
            to="/teach/$offeringId/evaluation"
            params={params}
            aria-current={is('evaluation')}
            className={look}
          >
            <FormattedMessage id="attendance.nav.evaluation" defaultMessage="Evaluation" />
          </PageLink>
        </li>
      </ul>
    </nav>
  )
}
