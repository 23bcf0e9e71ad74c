import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useState, type RefObject } from 'react'
import type { RosterRow } from './roster-types.ts'

/** Above this many rows only those near the window are drawn: long rosters stay as quick as short ones. */
const many = 80
const rowHeight = 54

export type VisibleRows = {
  readonly rows: readonly { readonly row: RosterRow; readonly at: number }[]
  /** Heights of what is not drawn, above and below. */
  readonly above: number
  readonly below: number
  readonly measure: ((line: HTMLTableRowElement | null) => void) | undefined
  /** Brings a row into view, so that it is drawn. */
  readonly reach: (at: number) => void
}

/** On paper every row stands. */
const useIsPrinting = (): boolean => {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const print = matchMedia('print')
    const follow = () => setPrinting(print.matches)
    const begin = () => setPrinting(true)
    const end = () => setPrinting(false)
    print.addEventListener('change', follow)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      print.removeEventListener('change', follow)
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinting
}

/** Which rows of a roster are drawn: all of a short one and on paper; of a long one those near the window. */
export const useVisibleRows = (rows: readonly RosterRow[], scrolled: RefObject<HTMLElement | null>): VisibleRows => {
  const isPrinting = useIsPrinting()
  const isWhole = rows.length <= many || isPrinting
  const virtual = useVirtualizer({
    count: rows.length,
    enabled: !isWhole,
    getScrollElement: () => scrolled.current,
    estimateSize: () => rowHeight,
    getItemKey: (at) => rows[at]?.personId ?? at,
    overscan: 12,
    // The head stays on top of the rows: what is brought into view must not end beneath it.
    scrollPaddingStart: 110,
    scrollPaddingEnd: 24,
  })
  if (isWhole)
    return { rows: rows.map((row, at) => ({ row, at })), above: 0, below: 0, measure: undefined, reach: () => {} }
  const items = virtual.getVirtualItems()
  const shown = items.flatMap(({ index }) => {
    const row = rows[index]
    return row ? [{ row, at: index }] : []
  })
  return {
    rows: shown,
    above: items[0]?.start ?? 0,
    below: virtual.getTotalSize() - (items.at(-1)?.end ?? 0),
    measure: virtual.measureElement,
    reach: (at) => virtual.scrollToIndex(at, { align: 'auto' }),
  }
}
