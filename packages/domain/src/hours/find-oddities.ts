import type { Award } from './award-types.ts'

/** What a registrar looks at before hours stand; none where the attendance record leaves no question. */
export type Oddity = 'no-marks' | 'not-on-roster' | 'no-sign-out' | 'overlap'

/**
 * What about a person's attendance at an offering needs an eye: nothing on the sign-in record, marks without a registration,
 * a sign-in that nobody closed, two sessions at once. On the roster, every sign-in closed: none.
 * Source: discrepancies are listed, never silently dropped (practice).
 */
export const findOddities = (
  award: Pick<Award, 'withoutSignOut' | 'overlap'>,
  record: { readonly hasMarks: boolean; readonly onRoster: boolean },
): readonly Oddity[] => [
  ...(record.hasMarks ? [] : (['no-marks'] as const)),
  ...(record.onRoster ? [] : (['not-on-roster'] as const)),
  ...(award.withoutSignOut.length > 0 ? (['no-sign-out'] as const) : []),
  ...(award.overlap ? (['overlap'] as const) : []),
]
