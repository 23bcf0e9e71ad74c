import { Pagination, Table } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { stringifySearch } from '../../../kernel/pages/search-text.ts'
import type { DeskSearch } from './desk-question.ts'
import { NoOfferings } from './no-offerings.tsx'
import { useOfferingColumns, type DeskOffering } from './use-offering-columns.tsx'

type TableProps = {
  offerings: readonly DeskOffering[]
  search: DeskSearch
  /** Where the next page begins, if there is one. */
  next: string | null
}

const hrefOf = (search: DeskSearch) => `/desk${stringifySearch(search)}`

/** The desk's trainings, what they hold and what waits in them; page by page. */
export const OfferingTable = ({ offerings, search, next }: TableProps) => {
  const intl = useIntl()
  const past = search.tab === 'past'
  const columns = useOfferingColumns(past)
  const isNarrowed = search.state !== undefined || search.program !== undefined || search.after !== undefined
  if (offerings.length === 0) return <NoOfferings q={search.q ?? ''} past={past} isNarrowed={isNarrowed} />
  return (
    <>
      <Table
        caption={<FormattedMessage id="desk.caption" defaultMessage="Trainings of your desk" />}
        isCaptionHidden
        columns={columns}
        rows={offerings}
        rowKey={({ id }) => id}
      />
      <Pagination
        label={intl.formatMessage({ id: 'desk.pages', defaultMessage: 'Pages of trainings' })}
        newer={
          search.after === undefined
            ? undefined
            : {
                label: <FormattedMessage id="desk.page.first" defaultMessage="From the start" />,
                href: hrefOf({ ...search, after: undefined }),
              }
        }
        older={
          next === null
            ? undefined
            : {
                label: past ? (
                  <FormattedMessage id="desk.page.earlier" defaultMessage="Earlier ones" />
                ) : (
                  <FormattedMessage id="desk.page.later" defaultMessage="Later ones" />
                ),
                href: hrefOf({ ...search, after: next }),
              }
        }
      />
    </>
  )
}
