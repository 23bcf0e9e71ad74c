import type { ReactNode } from 'react'
import { Table } from './table.tsx'
import type { TableFootRow } from './table.tsx'
import type { TableColumn } from './table-column.ts'

export type LedgerRow = {
  key: string
  /** The day, as read. */
  date?: ReactNode
  title: ReactNode
  detail?: ReactNode
  /** One formatted amount for each figure column, by its key; what is absent stays blank. */
  amounts: Readonly<Record<string, ReactNode>>
}

export type LedgerTableProps = {
  caption: ReactNode
  isCaptionHidden?: boolean
  rows: readonly LedgerRow[]
  /** Left out, there is no column for the day. */
  dateHeader?: string
  titleHeader: string
  amountColumns: readonly { key: string; header: string }[]
  /** The lines beneath the rule: subtotals, then the total. */
  totals: readonly { key: string; label: ReactNode; amounts: Readonly<Record<string, ReactNode>> }[]
  empty?: ReactNode
  /** On a phone each line becomes a card; a short one stays a table. */
  onPhone?: 'cards' | 'scroll'
}

const ledgerTitle = (row: LedgerRow) => (
  <span className="flex flex-col font-normal">
    <span>{row.title}</span>
    {row.detail ? <span className="text-caption text-muted">{row.detail}</span> : null}
  </span>
)

/** Money or hours as lines that add up. */
export function LedgerTable({ rows, dateHeader, titleHeader, amountColumns, totals, ...rest }: LedgerTableProps) {
  const columns: TableColumn<LedgerRow>[] = [
    ...(dateHeader ? [{ key: 'date', header: dateHeader, cell: (row: LedgerRow) => row.date, width: '8.5rem' }] : []),
    { key: 'title', header: titleHeader, isRowHeader: true, cell: ledgerTitle },
    ...amountColumns.map(({ key, header }) => ({
      key,
      header,
      isFigure: true,
      cell: (row: LedgerRow) => row.amounts[key],
    })),
  ]
  const foot: TableFootRow[] = totals.map(({ key, label, amounts }) => ({ key, label, values: amounts }))
  return <Table {...rest} columns={columns} rows={rows} rowKey={(row) => row.key} foot={foot} />
}
