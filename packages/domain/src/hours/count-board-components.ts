import type { Minutes } from '../kernel/index.ts'
import { boardComponentMinutes, boardComponentsMostMinutes } from './renewal-rules.ts'

/**
 * Minutes from National Board components submitted in the years given: 50 h each, 200 h at most.
 * A retake (`2025-retake`) is no new component and adds nothing. `['2023', '2024', '2024-retake']` is 6,000 (100 h).
 * Source: National Board candidates' clock hours are for initial submissions (state).
 */
export const countBoardComponents = (components: readonly string[], fromYear: number, untilYear: number): Minutes => {
  const counted = components.filter((component) => {
    const year = Number.parseInt(component, 10)
    return !/retake/i.test(component) && year >= fromYear && year <= untilYear
  })
  return Math.min(counted.length * boardComponentMinutes, boardComponentsMostMinutes)
}
