import type { ReactNode } from 'react'

export type SortOrder = { column: string; direction: 'ascending' | 'descending' }

export type TableColumn<Row> = {
  key: string
  header: ReactNode
  /** What a card on a phone says before the value; needed where the header is not a plain string. */
  label?: string
  cell: (row: Row) => ReactNode
  /** Numbers: at the end, with tabular numerals. */
  isFigure?: boolean
  /** The cell that names the row; it heads the card on a phone. */
  isRowHeader?: boolean
  isSortable?: boolean
  width?: string
  /** The column's name is for screen readers only, as over a column of buttons. */
  isHeaderHidden?: boolean
}

/** The words that stand before a value in a card. */
export const columnLabel = (column: {
  header: ReactNode
  label?: string
  isHeaderHidden?: boolean
}): string | undefined => {
  if (column.isHeaderHidden) return undefined
  return column.label ?? (typeof column.header === 'string' ? column.header : undefined)
}

/** The order after a press on a column's head: the other way round, or this column going up. */
export const nextSort = (sort: SortOrder | undefined, column: string): SortOrder => ({
  column,
  direction: sort?.column === column && sort.direction === 'ascending' ? 'descending' : 'ascending',
})
