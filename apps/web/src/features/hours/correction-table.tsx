import { Table } from '@inservice/ui'
import { useIntl } from 'react-intl'
import type { ApiOutputs } from '../../kernel/api/trpc.ts'
import { formatHoursFigure } from '../../kernel/formats/format-hours.ts'
import { When } from '../../kernel/formats/shown.tsx'
import { PageLink } from '../../kernel/pages/page-link.tsx'

type Row = ApiOutputs['hours']['verificationQueue']['changed'][number]

const nameOf = (row: Row) => (
  <PageLink to="/desk/verify" search={{ tab: 'corrections', award: row.id }} className="font-semibold">
    {row.personName}
  </PageLink>
)
const changedAt = (row: Row) => <When at={row.changedAt} zone={row.timeZone} form="moment" />

/** Awards whose marks changed after them; a name opens the difference. */
export const CorrectionTable = ({ awards, selected }: { awards: readonly Row[]; selected: string | null }) => {
  const intl = useIntl()
  return (
    <Table<Row>
      caption={intl.formatMessage({
        id: 'hours.changed.caption',
        defaultMessage: 'Hours that stand although attendance changed after them',
      })}
      isCaptionHidden
      rows={awards}
      rowKey={({ id }) => id}
      selectedKey={selected}
      columns={[
        {
          key: 'person',
          header: intl.formatMessage({ id: 'hours.queue.person', defaultMessage: 'Educator' }),
          isRowHeader: true,
          cell: nameOf,
        },
        {
          key: 'offering',
          header: intl.formatMessage({ id: 'hours.queue.offering', defaultMessage: 'Training' }),
          cell: (row) => row.title,
        },
        {
          key: 'hours',
          header: intl.formatMessage({ id: 'hours.changed.stand', defaultMessage: 'Hours that stand' }),
          isFigure: true,
          cell: (row) => formatHoursFigure(intl, row.awardedMinutes),
        },
        {
          key: 'changed',
          header: intl.formatMessage({ id: 'hours.changed.when', defaultMessage: 'Attendance changed' }),
          cell: changedAt,
        },
      ]}
    />
  )
}
