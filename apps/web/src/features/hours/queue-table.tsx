import { Badge, Table } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import type { ApiOutputs } from '../../kernel/api/trpc.ts'
import { formatHoursFigure } from '../../kernel/formats/format-hours.ts'
import { formatRelative } from '../../kernel/formats/format-relative.ts'
import { When } from '../../kernel/formats/shown.tsx'
import { PageLink } from '../../kernel/pages/page-link.tsx'
import { oddityWords } from './hours-words.ts'

type Queue = ApiOutputs['hours']['verificationQueue']
/** A claim, with the moment at which the list was asked for. */
type Row = Queue['claims'][number] & { readonly now: Queue['now'] }

const Agreement = ({ row }: { row: Row }) =>
  row.oddities.length === 0 ? (
    <Badge tone="good" look="plain">
      <FormattedMessage id="hours.queue.agrees" defaultMessage="All agrees" />
    </Badge>
  ) : (
    <span className="flex flex-wrap gap-x-4 gap-y-1">
      {row.oddities.map((oddity) => (
        <Badge key={oddity} tone="attention" look="plain">
          <FormattedMessage {...oddityWords[oddity]} />
        </Badge>
      ))}
    </span>
  )

const personOf = (row: Row) => (
  <span className="flex flex-col">
    <PageLink to="/desk/verify" search={{ claim: row.id }} className="font-semibold">
      {row.personName}
    </PageLink>
    <span className="text-dense font-normal text-muted">{row.organizationName}</span>
  </span>
)

const offeringOf = (row: Row) => (
  <span className="flex flex-col">
    <span>{row.title}</span>
    <span className="text-dense text-muted">
      {row.number}
      {row.endsAt === null ? null : (
        <>
          {' · '}
          <When at={row.endsAt} zone={row.timeZone} form="date" />
        </>
      )}
    </span>
  </span>
)

const agreementOf = (row: Row) => <Agreement row={row} />

const Since = ({ row }: { row: Row }) => {
  const intl = useIntl()
  return (
    <time dateTime={row.createdAt} title={intl.formatDate(row.createdAt, { dateStyle: 'medium' })}>
      {formatRelative(intl, row.createdAt, row.now)}
    </time>
  )
}

const sinceOf = (row: Row) => <Since row={row} />

/** Claims that wait: who, for what, what agrees and what is missing, since when. A name opens the panel. */
export const QueueTable = ({ queue, selected }: { queue: Queue; selected: string | null }) => {
  const intl = useIntl()
  return (
    <Table<Row>
      caption={intl.formatMessage({ id: 'hours.queue.caption', defaultMessage: 'Claims that wait for the registrar' })}
      isCaptionHidden
      rows={queue.claims.map((claim) => ({ ...claim, now: queue.now }))}
      rowKey={({ id }) => id}
      selectedKey={selected}
      columns={[
        {
          key: 'person',
          header: intl.formatMessage({ id: 'hours.queue.person', defaultMessage: 'Educator' }),
          isRowHeader: true,
          cell: personOf,
        },
        {
          key: 'offering',
          header: intl.formatMessage({ id: 'hours.queue.offering', defaultMessage: 'Training' }),
          cell: offeringOf,
        },
        {
          key: 'agreement',
          header: intl.formatMessage({ id: 'hours.queue.record', defaultMessage: 'Record' }),
          cell: agreementOf,
        },
        {
          key: 'attended',
          header: intl.formatMessage({ id: 'hours.queue.sessions', defaultMessage: 'Sessions' }),
          isFigure: true,
          cell: (row) =>
            intl.formatMessage(
              { id: 'hours.queue.of', defaultMessage: '{attended} of {sessions}' },
              { attended: row.attended, sessions: row.sessions },
            ),
        },
        {
          key: 'hours',
          header: intl.formatMessage({ id: 'hours.check.hours', defaultMessage: 'Clock hours' }),
          isFigure: true,
          cell: (row) => formatHoursFigure(intl, row.awardMinutes),
        },
        {
          key: 'since',
          width: '8rem',
          header: intl.formatMessage({ id: 'hours.queue.since', defaultMessage: 'Claimed' }),
          cell: sinceOf,
        },
      ]}
    />
  )
}
