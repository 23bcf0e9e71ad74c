import type { PaperDesignation } from '../paper.ts'
import { hoursFigure } from './hours-words.ts'

/** Designations with their hours: “Equity 2.0, STEM 1.5”; an empty list is empty text. */
export const designationWords = (designations: readonly PaperDesignation[]): string =>
  designations.map(({ name, minutes }) => `${name} ${hoursFigure(minutes)}`).join(', ')
