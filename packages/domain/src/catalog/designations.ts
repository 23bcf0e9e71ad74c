import type { Bilingual } from '../kernel/index.ts'

/** The designations of hours (state), in the order in which a page lists them. */
export const designations = [
  'equity',
  'stem',
  'leadership',
  'g2g',
  'fcs',
  'para_subject_matter',
  'suicide_prevention',
] as const
export type Designation = (typeof designations)[number]

/** What a person reads for a designation. */
export const designationName: Readonly<Record<Designation, Bilingual>> = {
  equity: { en: 'Equity', es: 'Equidad' },
  stem: { en: 'STEM', es: 'STEM' },
  leadership: { en: 'Leadership (PSEL)', es: 'Liderazgo (PSEL)' },
  g2g: { en: 'Government-to-government', es: 'De gobierno a gobierno' },
  fcs: { en: 'Fundamental course of study', es: 'Curso fundamental de estudio' },
  para_subject_matter: { en: 'Paraeducator subject matter', es: 'Materias para paraeducadores' },
  suicide_prevention: { en: 'Suicide prevention', es: 'Prevención del suicidio' },
}
