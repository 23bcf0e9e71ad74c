import { Table } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { NoOfferings } from './no-offerings.tsx'
import { useOfferingColumns, type DeskOffering } from './use-offering-columns.tsx'

type TableProps = { offerings: readonly DeskOffering[]; q: string; past: boolean }

/** So many the desk shows at once; the rest are found by their words. */
const most = 100

/** The desk's trainings, what they hold and what waits in them. */
export const OfferingTable = ({ offerings, q, past }: TableProps) => {
  const columns = useOfferingColumns(past)
  if (offerings.length === 0) return <NoOfferings q={q} past={past} />
  return (
    <>
      <Table
        caption={<FormattedMessage id="desk.caption" defaultMessage="Trainings of your desk" />}
        isCaptionHidden
        columns={columns}
        rows={offerings}
        rowKey={({ id }) => id}
      />
      {offerings.length < most ? null : (
        <p className="pt-4 text-dense text-muted">
          <FormattedMessage
            id="desk.most"
            defaultMessage="The first {count} are shown. Find the others by title or number."
            values={{ count: most }}
          />
        </p>
      )}
    </>
  )
}
