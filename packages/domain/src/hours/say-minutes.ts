import type { Minutes } from '../kernel/index.ts'

/** Minutes as a sum on paper shows them: 330 is `5 h 30`, −60 is `−1 h 00`, alike in both languages. */
export const sayMinutes = (minutes: Minutes): string => {
  const size = Math.abs(minutes)
  return `${minutes < 0 ? '−' : ''}${Math.floor(size / 60)} h ${String(size % 60).padStart(2, '0')}`
}
