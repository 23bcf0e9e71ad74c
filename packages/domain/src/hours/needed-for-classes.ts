import type { Minutes } from '../kernel/index.ts'
import type { Scheme } from './schemes.ts'

/** Hours needed by someone with several certificate classes: the sum, or (Texas) the higher total: `[150 h, 200 h]` needs 200 h. */
export const neededForClasses = (scheme: Scheme, needed: readonly Minutes[]): Minutes =>
  scheme.severalClasses === 'higher total' ? Math.max(0, ...needed) : needed.reduce((sum, minutes) => sum + minutes, 0)
