import { designations, type Designation } from '../catalog/index.ts'
import { designationAliases } from './designations.ts'

/** The designation that a tag names, whatever form uses: `findDesignation('PSEL')` is leadership; null where the state knows none. */
export const findDesignation = (tag: string): Designation | null => {
  const said = tag.trim().toLowerCase()
  return designationAliases[said] ?? designations.find((one) => one === said) ?? null
}
