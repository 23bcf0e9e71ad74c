import type { OfferingState } from '@inservice/domain/catalog'
import { Table } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import type { ApiOutputs } from '../../../kernel/api/trpc.ts'
import { When } from '../../../kernel/formats/shown.tsx'
import { PageLink } from '../../../kernel/pages/page-link.tsx'
import { deskTitles, stateWords } from './desk-words.ts'

type DeskOffering = ApiOutputs['catalog']['desk']['offerings'][number]

const Seats = ({ offering: { taken, capacity, waiting } }: { offering: DeskOffering }) =>
  capacity === null ? (
    <FormattedMessage id="organizations.desk.seats.all" defaultMessage="For all" />
  ) : (
    <FormattedMessage
      id="organizations.desk.seats"
      defaultMessage="{taken} of {capacity}{waiting, plural, =0 {} other {, # waiting}}"
      values={{ taken: taken ?? 0, capacity, waiting }}
    />
  )

/** A desk's offerings as rows. */
export const DeskTable = ({ offerings }: { offerings: readonly DeskOffering[] }) => {
  const intl = useIntl()
  return (
    <Table
      caption={intl.formatMessage(deskTitles.desk)}
      rows={offerings}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          header: <FormattedMessage id="organizations.desk.training" defaultMessage="Training" />,
          isRowHeader: true,
          cell: ({ title, slug, number }) => (
            <>
              <PageLink to="/catalog/$slug" params={{ slug }}>
                {title}
              </PageLink>
              <span className="block text-caption text-muted">{number}</span>
            </>
          ),
        },
        {
          key: 'when',
          header: <FormattedMessage id="organizations.desk.starts" defaultMessage="Starts" />,
          cell: ({ startsAt, timeZone }) =>
            startsAt === null ? null : <When at={startsAt} zone={timeZone} form="zoned" />,
        },
        {
          key: 'state',
          header: <FormattedMessage id="organizations.desk.state" defaultMessage="State" />,
          cell: ({ state }) => <FormattedMessage {...stateWords[state as OfferingState]} />,
        },
        {
          key: 'seats',
          header: <FormattedMessage id="organizations.desk.seats.taken" defaultMessage="Seats taken" />,
          cell: (offering) => <Seats offering={offering} />,
        },
        {
          key: 'roster',
          header: <FormattedMessage id="organizations.desk.roster" defaultMessage="Roster" />,
          isHeaderHidden: true,
          cell: ({ id, title }) => (
            <PageLink
              to="/teach/$offeringId"
              params={{ offeringId: id }}
              aria-label={intl.formatMessage(
                { id: 'organizations.desk.roster.of', defaultMessage: 'Roster of {title}' },
                { title },
              )}
            >
              <FormattedMessage id="organizations.desk.roster" defaultMessage="Roster" />
            </PageLink>
          ),
        },
      ]}
    />
  )
}
