/*
 * Said aloud because on a phone the parts of a table are laid out as blocks,
 * and some browsers then forget that they are a table.
 */
export const tableRoles = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const

/** What scrolls sideways must be reachable, so that the arrow keys can scroll it. */
export const scrollable = { tabIndex: 0 } as const
