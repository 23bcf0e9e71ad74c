import { designationAliases, designations, type Designation } from './designations.ts'

/** The designation that a tag names, whatever form uses: `findDesignation('PSEL')` is leadership; null where the state knows none. */
export const findDesignation = (tag: string): Designation | null => {
  const said = tag.trim().toLowerCase()
  const id = designationAliases[said] ?? said
  return designations.find((one) => one.id === id) ?? null
}
