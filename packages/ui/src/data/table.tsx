import { useId } from 'react'
import type { ReactNode } from 'react'
import { joinClasses } from '../join-classes.ts'
import { columnLabel } from './table-column.ts'
import type { SortOrder, TableColumn } from './table-column.ts'
import { TableHead } from './table-head.tsx'
import { scrollable, tableRoles } from './table-roles.ts'

/** A line beneath the rows: a label over the first columns, then figures by column key. */
export type TableFootRow = { key: string; label: ReactNode; values: Readonly<Record<string, ReactNode>> }

export type TableProps<Row> = {
  /** Says what the table holds. */
  caption: ReactNode
  isCaptionHidden?: boolean
  columns: readonly TableColumn<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  sort?: SortOrder
  onSort?: (sort: SortOrder) => void
  foot?: readonly TableFootRow[]
  /** Stands in place of rows when there are none. */
  empty?: ReactNode
  /** While newer rows are on their way the old ones stay. */
  isBusy?: boolean
  selectedKey?: string | null
  /** cards: label and value on a phone; scroll: the table itself, scrolling sideways. */
  onPhone?: 'cards' | 'scroll'
  className?: string
}

/** Rows and columns with hairlines, a sticky head, and cards on a phone. */
export function Table<Row>(props: TableProps<Row>) {
  const { caption, isCaptionHidden, columns, rows, rowKey, sort, onSort, foot } = props
  const { empty, isBusy, selectedKey, onPhone = 'cards', className } = props
  const captionId = useId()
  const table = (
    <table
      {...tableRoles.table}
      aria-labelledby={captionId}
      aria-busy={isBusy || undefined}
      className={joinClasses('table', onPhone === 'cards' && 'is-cards', 'has-hover', className)}
    >
      <caption id={captionId} className={isCaptionHidden ? 'sr-only' : 'text-dense text-muted'}>
        {caption}
      </caption>
      <TableHead columns={columns} sort={sort} onSort={onSort} />
      <tbody {...tableRoles.group}>
        {rows.map((row) => (
          <tr key={rowKey(row)} {...tableRoles.row} data-selected={rowKey(row) === selectedKey || undefined}>
            {columns.map((column) => (
              <TableCell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
        {rows.length === 0 && empty ? (
          <tr {...tableRoles.row}>
            <td {...tableRoles.cell} colSpan={columns.length} className="is-lead">
              {empty}
            </td>
          </tr>
        ) : null}
      </tbody>
      {foot ? <TableFoot columns={columns} foot={foot} /> : null}
    </table>
  )
  if (onPhone === 'cards') return table
  return (
    <section aria-labelledby={captionId} {...scrollable} className="overflow-x-auto">
      {table}
    </section>
  )
}

function TableCell<Row>({ column, row }: { column: TableColumn<Row>; row: Row }) {
  const content = column.cell(row)
  const isEmpty = content === null || content === undefined || content === ''
  const classes = joinClasses(column.isFigure && 'is-figure', column.isRowHeader && 'is-lead', isEmpty && 'is-empty')
  if (column.isRowHeader) {
    return (
      <th {...tableRoles.rowHeader} scope="row" className={classes}>
        {content}
      </th>
    )
  }
  return (
    <td {...tableRoles.cell} data-label={columnLabel(column)} className={classes || undefined}>
      {columnLabel(column) ? <span className="min-w-0">{content}</span> : content}
    </td>
  )
}

function TableFoot<Row>({ columns, foot }: { columns: readonly TableColumn<Row>[]; foot: readonly TableFootRow[] }) {
  return (
    <tfoot {...tableRoles.group}>
      {foot.map(({ key, label, values }) => {
        const first = columns.findIndex((column) => column.key in values)
        const span = first === -1 ? columns.length : Math.max(first, 1)
        return (
          <tr key={key} {...tableRoles.row}>
            <th {...tableRoles.rowHeader} scope="row" colSpan={span} className="is-lead">
              {label}
            </th>
            {columns.slice(span).map((column) => (
              <td
                key={column.key}
                {...tableRoles.cell}
                data-label={columnLabel(column)}
                className={joinClasses(column.isFigure && 'is-figure', !(column.key in values) && 'is-empty')}
              >
                {values[column.key]}
              </td>
            ))}
          </tr>
        )
      })}
    </tfoot>
  )
}
