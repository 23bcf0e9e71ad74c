import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import { nextSort } from './table-column.ts'
import type { SortOrder, TableColumn } from './table-column.ts'
import { tableRoles } from './table-roles.ts'

export type TableHeadProps<Row> = {
  columns: readonly TableColumn<Row>[]
  sort?: SortOrder
  onSort?: (sort: SortOrder) => void
}

const sortButton =
  'inline-flex min-h-6 items-center gap-1 rounded-[2px] font-semibold cursor-pointer hover:text-ink aria-pressed:text-ink [&_svg]:size-3.5 [&_svg]:stroke-2'

/** The head of a table; a sortable column carries a button, and says its order. */
export function TableHead<Row>({ columns, sort, onSort }: TableHeadProps<Row>) {
  return (
    <thead {...tableRoles.group}>
      <tr {...tableRoles.row}>
        {columns.map((column) => {
          const order = sort?.column === column.key ? sort.direction : undefined
          const content = column.isHeaderHidden ? <span className="sr-only">{column.header}</span> : column.header
          return (
            <th
              key={column.key}
              {...tableRoles.columnHeader}
              scope="col"
              aria-sort={column.isSortable ? (order ?? 'none') : undefined}
              className={column.isFigure ? 'is-figure' : undefined}
              style={column.width ? { width: column.width } : undefined}
            >
              {column.isSortable && onSort ? (
                <button type="button" className={sortButton} onClick={() => onSort(nextSort(sort, column.key))}>
                  {content}
                  <SortSign order={order} />
                </button>
              ) : (
                content
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

function SortSign({ order }: { order: SortOrder['direction'] | undefined }) {
  if (order === 'ascending') return <ArrowUp aria-hidden />
  if (order === 'descending') return <ArrowDown aria-hidden />
  return <ChevronsUpDown aria-hidden className="opacity-60" />
}
