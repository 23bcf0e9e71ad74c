import type { Bilingual } from '../kernel/index.ts'

export type Designation = { readonly id: string; readonly name: Bilingual; readonly needsAuthority: boolean }

/** The designations of clock hours that the state knows. Equity, leadership and G2G need the provider's authority (law). */
export const designations: readonly Designation[] = [
  {
    id: 'equity',
    name: { en: 'Equity-based school practices', es: 'Prácticas escolares basadas en la equidad' },
    needsAuthority: true,
  },
  {
    id: 'stem',
    name: { en: 'STEM', es: 'STEM (ciencia, tecnología, ingeniería y matemáticas)' },
    needsAuthority: false,
  },
  { id: 'leadership', name: { en: 'Leadership (PSEL)', es: 'Liderazgo (PSEL)' }, needsAuthority: true },
  { id: 'g2g', name: { en: 'Government-to-government', es: 'De gobierno a gobierno' }, needsAuthority: true },
  {
    id: 'fcs',
    name: { en: 'Fundamental course of study', es: 'Curso fundamental de estudios' },
    needsAuthority: false,
  },
  {
    id: 'para-subject-matter',
    name: { en: 'Paraeducator subject matter', es: 'Materia para paraeducadores' },
    needsAuthority: false,
  },
  {
    id: 'suicide-prevention',
    name: { en: 'Suicide prevention', es: 'Prevención del suicidio' },
    needsAuthority: false,
  },
]

/** Other names that forms and state files use for the same designation. */
export const designationAliases: Readonly<Record<string, string>> = {
  psel: 'leadership',
  'leadership (psel)': 'leadership',
  'government-to-government': 'g2g',
  'government to government': 'g2g',
  'fundamental course of study': 'fcs',
  'suicide prevention': 'suicide-prevention',
  'para subject matter': 'para-subject-matter',
}
