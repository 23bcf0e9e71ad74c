import { FactLine } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { Hours, Money, When } from '../../../kernel/formats/shown.tsx'
import { PageLink } from '../../../kernel/pages/page-link.tsx'
import { OwnPace } from '../../catalog/own-pace.tsx'
import type { Offering } from './steps.ts'

/** What one registers for, in its place on every step. */
export const TrainingLine = ({ offering }: { offering: Offering }) => {
  const { slug, title, kind, startsAt, endsAt, timeZone, venue, price, approvedMinutes, own } = offering
  const selfPaced = kind === 'self_paced'
  return (
    <div className="border-b border-hair pb-4">
      <p className="text-dense text-muted">
        <FormattedMessage id="register.for" defaultMessage="Registering for" />
      </p>
      <p className="font-serif text-lead font-semibold">
        <PageLink look="quiet" to="/catalog/$slug" params={{ slug }}>
          {title}
        </PageLink>
      </p>
      <FactLine
        facts={[
          selfPaced ? (
            <OwnPace endsAt={endsAt} timeZone={timeZone} />
          ) : startsAt ? (
            <When at={startsAt} zone={timeZone} form="zoned" />
          ) : null,
          selfPaced ? null : venue ? (
            `${venue.name}, ${venue.city}`
          ) : (
            <FormattedMessage id="register.online" defaultMessage="online" />
          ),
          approvedMinutes ? <Hours minutes={approvedMinutes} clock /> : null,
          own?.state === 'invited' ? (
            <FormattedMessage id="register.paid-by-district" defaultMessage="paid by your district" />
          ) : price.totalCents === 0 ? (
            <FormattedMessage id="register.free" defaultMessage="free" />
          ) : (
            <strong className="font-semibold text-ink">
              <Money cents={price.totalCents} />
            </strong>
          ),
        ]}
      />
    </div>
  )
}
