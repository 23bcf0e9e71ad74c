import type { Designation } from '../catalog/index.ts'

/** Designations that count only under a provider's authority on the session's date (law). */
export const designationsUnderAuthority: readonly Designation[] = ['equity', 'leadership', 'g2g']

/** Other names that forms and state files use for the same designation. */
export const designationAliases: Readonly<Record<string, Designation>> = {
  psel: 'leadership',
  'leadership (psel)': 'leadership',
  'government-to-government': 'g2g',
  'government to government': 'g2g',
  'fundamental course of study': 'fcs',
  'suicide-prevention': 'suicide_prevention',
  'suicide prevention': 'suicide_prevention',
  'para-subject-matter': 'para_subject_matter',
  'para subject matter': 'para_subject_matter',
}
