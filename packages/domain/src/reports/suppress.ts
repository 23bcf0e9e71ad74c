/** A row of counts as published: a hidden cell is null, and so is a total that would give one away. */
export type Suppressed = { readonly cells: readonly (number | null)[]; readonly total: number | null }

/**
 * Counts of people with small cells hidden (fewer than the threshold, 0 too), and with each enough other cells that the
 * total gives none away: at least two hidden, together no fewer than the threshold. Where no cell is left for that, the
 * total is hidden. The others are the smallest that do. Source: cells under 10 people and complementary suppression.
 * `suppress([23, 11, 9], 10)` hides 9 and 11: `{ cells: [23, null, null], total: 43 }`.
 */
export const suppress = (cells: readonly number[], threshold = 10): Suppressed => {
  const sum = cells.reduce((all, cell) => all + cell, 0)
  const hidden = new Set(cells.flatMap((cell, at) => (cell < threshold ? [at] : [])))
  if (hidden.size === 0) return { cells, total: sum }

  // Smallest first, and the earlier of two alike: the same table is always hidden the same way.
  const others = cells
    .map((cell, at) => ({ cell, at }))
    .filter(({ at }) => !hidden.has(at))
    .toSorted((a, b) => a.cell - b.cell || a.at - b.at)
  const hiddenSum = (): number => cells.reduce((all, cell, at) => (hidden.has(at) ? all + cell : all), 0)
  const isSafe = (): boolean => hidden.size >= 2 && hiddenSum() >= threshold
  for (const { at } of others) {
    if (isSafe()) break
    hidden.add(at)
  }
  return {
    cells: cells.map((cell, at) => (hidden.has(at) ? null : cell)),
    total: isSafe() && sum >= threshold ? sum : null,
  }
}
