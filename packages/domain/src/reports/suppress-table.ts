/** A two-way table as published, with its totals; hidden figures are null. */
export type SuppressedTable = { readonly rows: readonly (readonly (number | null)[])[] }

type Cell = { readonly row: number; readonly column: number; readonly count: number }

/**
 * A table of people by two attributes, whose row and column totals are all published: cells under the threshold are
 * hidden, and with them the smallest others until no hidden cell can be worked out from the totals. A hidden cell
 * is worked out exactly where it is on no closed path of hidden cells through rows and columns. Refuses nothing.
 * Source: complementary suppression. `[[9, 20], [30, 40]]` at 10 hides all four; `[[9, 20, 50], [30, 40, 60]]` hides four.
 */
export const suppressTable = (rows: readonly (readonly number[])[], threshold = 10): SuppressedTable => {
  const cells: readonly Cell[] = rows.flatMap((counts, row) => counts.map((count, column) => ({ row, column, count })))
  const hidden = new Set(cells.filter(({ count }) => count < threshold))
  for (let open = findOpen(hidden); open; open = findOpen(hidden)) {
    const next = cheapestBeside(cells, hidden, open)
    if (!next) break
    hidden.add(next)
  }
  const isHidden = (row: number, column: number): boolean =>
    [...hidden].some((cell) => cell.row === row && cell.column === column)
  return { rows: rows.map((counts, row) => counts.map((count, column) => (isHidden(row, column) ? null : count))) }
}

/** A hidden cell that the totals give away: without it, its row and its column aren't joined by other hidden cells. */
const findOpen = (hidden: ReadonlySet<Cell>): Cell | undefined =>
  [...hidden].find((cell) => !reaches(new Set([...hidden].filter((other) => other !== cell)), cell))

const reaches = (cells: ReadonlySet<Cell>, goal: Cell): boolean => {
  const rows = new Set([goal.row])
  const columns = new Set<number>()
  for (let grew = true; grew;) {
    grew = false
    for (const { row, column } of cells) {
      if (rows.has(row) === columns.has(column)) continue
      rows.add(row)
      columns.add(column)
      grew = true
    }
  }
  return columns.has(goal.column)
}

/** The smallest visible cell in the row or the column of an open one: a path can only close through these; else any. */
const cheapestBeside = (cells: readonly Cell[], hidden: ReadonlySet<Cell>, open: Cell): Cell | undefined => {
  const visible = cells.filter((cell) => !hidden.has(cell)).toSorted((a, b) => a.count - b.count)
  return visible.find(({ row, column }) => row === open.row || column === open.column) ?? visible[0]
}
