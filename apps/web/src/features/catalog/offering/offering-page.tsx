import { FactLine, Notice, Page, PageTitle, ReadingColumn } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { formatHours } from '../../../kernel/formats/format-hours.ts'
import { formatWhen } from '../../../kernel/formats/format-when.ts'
import { PageLink } from '../../../kernel/pages/page-link.tsx'
import { formatWords, kindWords } from '../facet-words.ts'
import { OwnPace } from '../own-pace.tsx'
import { rowWords } from '../row-words.ts'
import { AboutSection, ContentSections, PlaceSection } from './about-sections.tsx'
import { EarningSection } from './earning-section.tsx'
import { CancelingSection, FeesSection } from './fees-section.tsx'
import { OfferingState } from './offering-act.tsx'
import { OfferingBar, OfferingSheet } from './offering-sheet.tsx'
import { SessionsSection } from './sessions-section.tsx'
import { useOffering, type Offering } from './use-offering.ts'

/** A training's own page: all that one asks before registering, in one column, and the one button beside it. */
export const OfferingPage = () => {
  const { offering, earning } = useOffering()
  return (
    <Page>
      <ReadingColumn aside={<OfferingSheet offering={offering} />}>
        <PageTitle
          above={
            <PageLink to="/catalog" search={{ provider: [offering.providerSlug] }}>
              {offering.providerName}
            </PageLink>
          }
          lead={offering.summary}
        >
          {offering.title}
        </PageTitle>
        <Standing offering={offering} />
        <Facts offering={offering} />
        <div className="pb-6 empty:hidden lg:hidden">
          <OfferingState offering={offering} />
        </div>
        <AboutSection offering={offering} />
        <SessionsSection offering={offering} />
        <EarningSection offering={offering} earning={earning} />
        <FeesSection offering={offering} earning={earning} />
        <CancelingSection offering={offering} />
        <ContentSections offering={offering} />
        <PlaceSection offering={offering} />
        <p className="pt-10 text-caption text-muted">
          <FormattedMessage
            id="offering.number"
            defaultMessage="In-service number {number}"
            values={{ number: offering.number }}
          />
        </p>
      </ReadingColumn>
      <OfferingBar offering={offering} />
    </Page>
  )
}

/** What must be known before anything else: canceled, over, or not yet published. */
const Standing = ({ offering }: { offering: Offering }) => {
  const { state, canceledReason, endsAt, now } = offering
  if (state === 'canceled') {
    return (
      <div className="pb-6">
        <Notice
          tone="bad"
          title={<FormattedMessage id="offering.canceled" defaultMessage="This training was canceled" />}
          actions={
            <PageLink to="/catalog" search={offering.programSlug === null ? {} : { program: offering.programSlug }}>
              <FormattedMessage id="offering.canceled.others" defaultMessage="Look for another one" />
            </PageLink>
          }
        >
          {canceledReason}{' '}
          <FormattedMessage
            id="offering.canceled.text"
            defaultMessage="Everyone who was registered was told, and gets back all that was paid."
          />
        </Notice>
      </div>
    )
  }
  if (endsAt !== null && endsAt < now) {
    return (
      <div className="pb-6">
        <Notice title={<FormattedMessage id="offering.over" defaultMessage="This training has ended" />}>
          <FormattedMessage
            id="offering.over.text"
            defaultMessage="If you took part, claim your clock hours under My learning."
          />
        </Notice>
      </div>
    )
  }
  return null
}

const Facts = ({ offering }: { offering: Offering }) => {
  const intl = useIntl()
  const { startsAt, endsAt, timeZone, sessions, format, kind, approvedMinutes, venue } = offering
  const word = formatWords[format]
  const first = startsAt === null ? null : formatWhen(intl, startsAt, timeZone, 'date')
  const last = endsAt === null ? null : formatWhen(intl, endsAt, timeZone, 'date')
  return (
    <FactLine
      className="pb-6 text-body text-ink"
      facts={[
        kind === 'self_paced' ? (
          <OwnPace key="pace" endsAt={endsAt} timeZone={timeZone} />
        ) : first === last ? (
          first
        ) : (
          [first, last].filter(Boolean).join(' – ')
        ),
        sessions.length > 1 ? <FormattedMessage {...rowWords.sessions} values={{ count: sessions.length }} /> : null,
        word === undefined || kind === 'self_paced' ? null : <FormattedMessage {...word} />,
        venue === null || format === 'online' ? null : venue.city,
        approvedMinutes ? formatHours(intl, approvedMinutes, { clock: true }) : null,
        kind === 'cohort' || kind === 'conference' ? <FormattedMessage {...kindWords[kind]} /> : null,
      ]}
    />
  )
}
