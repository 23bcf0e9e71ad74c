import { useCallback, useEffect, useRef, type KeyboardEvent, type RefObject } from 'react'

type Place = { row: number; col: number }
export type GridDeeds = {
  /** Space or Enter on a cell, by its place. */
  readonly toggle: (place: Place) => void
  readonly open: (place: Place) => void
  readonly undo: () => void
  /** Draws a row that is not drawn: of a long roster only those near the window are. */
  readonly reach: (row: number) => void
}

const placeOf = (element: Element | null): Place | null => {
  const cell = element?.closest<HTMLElement>('[data-row][data-col]')
  return cell ? { row: Number(cell.dataset['row']), col: Number(cell.dataset['col']) } : null
}
const find = (grid: HTMLElement, { row, col }: Place): HTMLElement | null =>
  grid.querySelector(`[data-row="${row}"][data-col="${col}"]`)

const step = (key: string, { row, col }: Place, size: Place, isFar: boolean): Place | null => {
  switch (key) {
    case 'ArrowUp':
      return { row: Math.max(-1, row - 1), col }
    case 'ArrowDown':
      return { row: Math.min(size.row, row + 1), col }
    case 'ArrowLeft':
      return { row, col: Math.max(0, col - 1) }
    case 'ArrowRight':
      return { row, col: Math.min(size.col, col + 1) }
    case 'PageUp':
      return { row: Math.max(0, row - 10), col }
    case 'PageDown':
      return { row: Math.min(size.row, row + 10), col }
    case 'Home':
      return { row: isFar ? 0 : row, col: 0 }
    case 'End':
      return { row: isFar ? size.row : row, col: size.col }
    default:
      return null
  }
}

/** Twice: the first frame scrolls, the second has drawn what came into view. */
const afterDrawing = (then: () => void) => requestAnimationFrame(() => requestAnimationFrame(then))

/**
 * Moves the focus through a grid by the keys of spreadsheets. One thing in the grid is in the order of Tab: the one that had
 * the focus last. The focus moves in the document itself, so that nothing is drawn again.
 */
export const useGridKeys = (grid: RefObject<HTMLElement | null>, size: Place, deeds: GridDeeds) => {
  const home = useRef<Place>({ row: 0, col: 1 })
  const bound = useRef({ size, deeds })
  bound.current = { size, deeds }

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
      const there = table && find(table, wished)
      if (!table) return
      if (there) take(there, takesFocus)
      else if (takesFocus) {
        bound.current.deeds.reach(wished.row)
        afterDrawing(() => {
          const drawn = find(table, wished)
          if (drawn) take(drawn, true)
        })
      }
    },
    [grid, take],
  )
  // Rows come and go with filters and scrolling: what Tab leads to must be something that is there.
  useEffect(() => {
    const table = grid.current
    if (!table || table.querySelector('[data-row][tabindex="0"]')) return
    const next = find(table, home.current) ?? table.querySelector<HTMLElement>(`tbody [data-col="${home.current.col}"]`)
    if (next) take(next, false)
  })

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const place = event.target instanceof Element ? placeOf(event.target) : null
      if (!place || event.altKey) return
      const isFar = event.ctrlKey || event.metaKey
      if (isFar && event.key === 'z') {
        event.preventDefault()
        bound.current.deeds.undo()
        return
      }
      const next = step(event.key, place, bound.current.size, isFar)
      if (next) {
        event.preventDefault()
        settle(next, true)
      } else if (place.row >= 0 && place.col > 0 && (event.key === ' ' || event.key === 'Enter')) {
        event.preventDefault()
        bound.current.deeds[event.key === ' ' ? 'toggle' : 'open'](place)
      }
    },
    [settle],
  )
  const onFocus = useCallback(
    (event: { target: EventTarget }) => {
      const place = event.target instanceof Element ? placeOf(event.target) : null
      if (place && (place.row !== home.current.row || place.col !== home.current.col)) settle(place, false)
    },
    [settle],
  )
  return { onKeyDown, onFocus }
}
