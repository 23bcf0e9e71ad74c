export type Place = { row: number; col: number }

/** Where in the grid an element stands; null outside of it. */
export const placeOf = (element: EventTarget | null): Place | null => {
  const cell = element instanceof Element ? element.closest<HTMLElement>('[data-row][data-col]') : null
  return cell ? { row: Number(cell.dataset['row']), col: Number(cell.dataset['col']) } : null
}

export const findPlace = (grid: HTMLElement, { row, col }: Place): HTMLElement | null =>
  grid.querySelector(`[data-row="${row}"][data-col="${col}"]`)

/** Where a key of spreadsheets leads to; null for other keys. `isFar` is Control or Command held down. */
export const stepBy = (key: string, { row, col }: Place, size: Place, isFar: boolean): Place | null => {
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
