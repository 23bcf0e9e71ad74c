import { Button } from '@inservice/ui'
import { CalendarPlus, Link2 } from 'lucide-react'
import { FormattedMessage, useIntl } from 'react-intl'
import { PageLink } from '../../../kernel/pages/page-link.tsx'
import { showToast } from '../../../kernel/pages/toasts.ts'
import { useSession } from '../../../kernel/pages/use-session.ts'
import type { Offering } from './use-offering.ts'

/** Whether registration is open and a seat is free: whether others can be registered. */
const canGroup = ({ seats, invitation }: Offering): boolean =>
  !['closed', 'canceled', 'not-open'].includes(invitation) && (seats === null || seats.forPublic > 0)

/** For those who decide it, while it is open whether it takes place. */
const DecideAct = ({ offering: { id, minimum, invitation, mayEdit }, look }: { offering: Offering; look: string }) =>
  mayEdit && minimum?.confirmedAt === null && invitation !== 'canceled' ? (
    <li>
      <PageLink to="/desk/trainings/$offeringId/minimum" params={{ offeringId: id }} className={look}>
        <FormattedMessage id="offering.minimum.decide" defaultMessage="Decide whether it takes place" />
      </PageLink>
    </li>
  ) : null

/** What else can be done with a training: for others, for one's calendar, for who runs it. */
export const MoreActs = ({ offering }: { offering: Offering }) => {
  const intl = useIntl()
  const { slug, districtSeats, maySeeRoster, mayEdit, sessions, invitation } = offering
  const { areas } = useSession()
  const share = async () => {
    await navigator.clipboard.writeText(window.location.href)
    await showToast({
      title: intl.formatMessage({ id: 'offering.copied', defaultMessage: 'The link to this training is copied.' }),
    })
  }
  const item = 'inline-flex min-h-8 touch:min-h-control items-center gap-2 [&_svg]:size-4.5 [&_svg]:stroke-[1.75]'
  return (
    <ul className="flex flex-col items-start gap-1 border-t border-hair pt-3 text-dense print-hidden">
      {sessions.length === 0 || invitation === 'canceled' ? null : (
        <li className="max-lg:hidden">
          <a
            href={`/documents/offering/${slug}/calendar.ics`}
            className={`${item} text-tide underline underline-offset-[0.18em]`}
          >
            <CalendarPlus aria-hidden />
            <FormattedMessage id="offering.calendar" defaultMessage="Add to calendar" />
          </a>
        </li>
      )}
      {canGroup(offering) ? (
        <li>
          <PageLink to="/catalog/$slug/colleagues" params={{ slug }} className={item}>
            <FormattedMessage id="offering.colleagues" defaultMessage="Register colleagues" />
          </PageLink>
        </li>
      ) : null}
      {districtSeats && invitation !== 'closed' && invitation !== 'canceled' ? (
        <li>
          <PageLink to="/seats/buy/$slug" params={{ slug }} className={item}>
            <FormattedMessage id="offering.district" defaultMessage="Buy seats for your district" />
          </PageLink>
        </li>
      ) : null}
      {maySeeRoster ? (
        <li>
          <PageLink to="/teach/$offeringId" params={{ offeringId: offering.id }} className={item}>
            <FormattedMessage id="offering.roster" defaultMessage="Roster and attendance" />
          </PageLink>
        </li>
      ) : null}
      <DecideAct offering={offering} look={item} />
      {mayEdit && areas.includes('desk') ? (
        <li>
          <PageLink to="/desk" search={{ q: offering.number }} className={item}>
            <FormattedMessage id="offering.desk" defaultMessage="At the provider desk" />
          </PageLink>
        </li>
      ) : null}
      <li className="noscript:hidden">
        <Button
          variant="plain"
          size="small"
          icon={<Link2 aria-hidden />}
          onPress={() => void share()}
          className="-ms-3"
        >
          <FormattedMessage id="offering.copy" defaultMessage="Copy link" />
        </Button>
      </li>
    </ul>
  )
}
