import { useCallback, type KeyboardEvent, type RefObject } from 'react'
import { useLatest } from '../../kernel/pages/use-latest.ts'
import { placeOf, stepBy, type Place } from './grid-places.ts'
import { useOneTabStop } from './use-one-tab-stop.ts'

export type GridDeeds = {
  /** Space or Enter on a cell, by its place. */
  readonly toggle: (place: Place) => void
  readonly open: (place: Place) => void
  readonly undo: () => void
  /** Draws a row that is not drawn: of a long roster only those near the window are. */
  readonly reach: (row: number) => void
}

/** Moves the focus through a grid by the keys of spreadsheets; Space and Enter act on the cell, Control+Z takes back. */
export const useGridKeys = (grid: RefObject<HTMLElement | null>, size: Place, deeds: GridDeeds) => {
  const bound = useLatest({ size, deeds })
  const { settle, isHome } = useOneTabStop(grid, deeds.reach)
  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const place = placeOf(event.target)
      if (!place || event.altKey) return
      const isFar = event.ctrlKey || event.metaKey
      if (isFar && event.key === 'z') {
        event.preventDefault()
        bound.current.deeds.undo()
        return
      }
      const next = stepBy(event.key, place, bound.current.size, isFar)
      if (next) {
        event.preventDefault()
        settle(next, true)
      } else if (place.row >= 0 && place.col > 0 && (event.key === ' ' || event.key === 'Enter')) {
        event.preventDefault()
        bound.current.deeds[event.key === ' ' ? 'toggle' : 'open'](place)
      }
    },
    [bound, settle],
  )
  const onFocus = useCallback(
    (event: { target: EventTarget }) => {
      const place = placeOf(event.target)
      if (place && !isHome(place)) settle(place, false)
    },
    [isHome, settle],
  )
  return { onKeyDown, onFocus }
}
