import { useCallback, useEffect, useRef, type RefObject } from 'react'
import { findPlace, placeOf, type Place } from './grid-places.ts'

/** Waits for what scrolled into view to be drawn: some frames, not for ever. */
const onceDrawn = (look: () => HTMLElement | null, then: (there: HTMLElement) => void, frames = 30): void => {
  const there = look()
  if (there) then(there)
  else if (frames > 0) requestAnimationFrame(() => onceDrawn(look, then, frames - 1))
}

/**
 * One thing in a grid is in the order of Tab: the one that had the focus last. The focus moves in the document itself, so
 * that nothing is drawn again. `reach` draws a row that is not drawn: of a long roster only those near the window are.
 */
export const useOneTabStop = (grid: RefObject<HTMLElement | null>, reach: (row: number) => void) => {
  const home = useRef<Place>({ row: 0, col: 1 })
  const take = useCallback(
    (next: HTMLElement, takesFocus: boolean) => {
      for (const old of grid.current?.querySelectorAll('[data-row][tabindex="0"]') ?? [])
        old.setAttribute('tabindex', '-1')
      next.setAttribute('tabindex', '0')
      home.current = placeOf(next) ?? home.current
      if (takesFocus) next.focus()
    },
    [grid],
  )
  const settle = useCallback(
    (wished: Place, takesFocus: boolean) => {
      const table = grid.current
      if (!table) return
      const there = findPlace(table, wished)
      if (there) return take(there, takesFocus)
      if (!takesFocus) return
      reach(wished.row)
      onceDrawn(
        () => findPlace(table, wished),
        (drawn) => take(drawn, true),
      )
    },
    [grid, reach, take],
  )
  // Rows come and go with filters and scrolling: what Tab leads to must be something that is there.
  useEffect(() => {
    const table = grid.current
    if (!table || table.querySelector('[data-row][tabindex="0"]')) return
    const next =
      findPlace(table, home.current) ?? table.querySelector<HTMLElement>(`tbody [data-col="${home.current.col}"]`)
    if (next) take(next, false)
  })
  const isHome = useCallback(({ row, col }: Place) => row === home.current.row && col === home.current.col, [])
  return { settle, isHome }
}
