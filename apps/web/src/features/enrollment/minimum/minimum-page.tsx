import { Breadcrumbs, FactLine, Page, PageTitle, ReadingColumn, Section } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc, type ApiOutputs } from '../../../kernel/api/trpc.ts'
import { Day, When } from '../../../kernel/formats/shown.tsx'
import { PageLink } from '../../../kernel/pages/page-link.tsx'
import { DecideMinimum } from './decide-minimum.tsx'
import { minimumWords } from './minimum-words.ts'

const route = getRouteApi('/_person/desk/trainings/$offeringId/minimum')

type Minimum = ApiOutputs['enrollment']['minimum']

/** How it stands, in a sentence. */
const Standing = ({ minimum }: { minimum: Minimum }) => {
  const { standing, registered, needed, decidesOn, confirmedAt, confirmedBy, offering } = minimum
  if (standing === 'none')
    return (
      <FormattedMessage
        id="minimum.none"
        defaultMessage="It takes place however many register: no minimum with a day to decide was set when it was published."
      />
    )
  if (standing === 'canceled') return <FormattedMessage id="minimum.canceled" defaultMessage="It is canceled." />
  if (standing === 'confirmed')
    return (
      <FormattedMessage
        id="minimum.confirmed"
        defaultMessage="Confirmed {when}{byStaff, select, true { by {name}} other {, because enough people registered}}. Everyone registered was told."
        values={{
          when: confirmedAt ? <When at={confirmedAt} zone={offering.timeZone} now={minimum.now} /> : null,
          byStaff: String(confirmedBy !== null),
          name: confirmedBy,
        }}
      />
    )
  return (
    <FormattedMessage
      id="minimum.tentative"
      defaultMessage="Tentative: {registered, number} of {needed, number} needed by {day}. With enough people it is confirmed by itself; with too few, it stays tentative until you decide."
      values={{ registered, needed: needed ?? 0, day: decidesOn ? <Day date={decidesOn} /> : null }}
    />
  )
}

/** Whether a training takes place, for those who decide it. */
export const MinimumPage = () => {
  const intl = useIntl()
  const { offeringId } = route.useParams()
  const [minimum] = trpc.enrollment.minimum.useSuspenseQuery({ offeringId })
  const { offering, mayConfirm, registered } = minimum
  return (
    <Page>
      <PageTitle
        above={
          <Breadcrumbs
            label={intl.formatMessage({ id: 'cancel.way', defaultMessage: 'Way back' })}
            crumbs={[
              { href: '/desk', label: intl.formatMessage({ id: 'cancel.desk', defaultMessage: 'Provider desk' }) },
            ]}
          />
        }
      >
        <FormattedMessage {...minimumWords.title} values={{ title: offering.title }} />
      </PageTitle>
      <FactLine
        className="-mt-4 pb-6"
        facts={[
          offering.number,
          offering.startsAt ? <When key="starts" at={offering.startsAt} zone={offering.timeZone} form="date" /> : null,
          <PageLink key="page" to="/catalog/$slug" params={{ slug: offering.slug }}>
            <FormattedMessage id="cancel.public" defaultMessage="Its page in the catalog" />
          </PageLink>,
        ]}
      />
      <ReadingColumn>
        <p className="pb-6 text-lead">
          <Standing minimum={minimum} />
        </p>
        <p className="pb-6">
          <PageLink to="/teach/$offeringId" params={{ offeringId }}>
            <FormattedMessage id="minimum.roster" defaultMessage="Who is registered" />
          </PageLink>
        </p>
        {mayConfirm ? (
          <Section title={<FormattedMessage id="minimum.decide" defaultMessage="Decide" />}>
            <DecideMinimum offeringId={offeringId} registered={registered} />
          </Section>
        ) : null}
      </ReadingColumn>
    </Page>
  )
}
