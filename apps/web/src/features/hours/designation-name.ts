import { designationName, type Designation } from '@inservice/domain/catalog'
import { findDesignation } from '@inservice/domain/hours'
import type { Language, Minutes } from '@inservice/domain/kernel'

/** What a person reads for a tag of hours. */
export const nameTag = (tag: string, language: Language): string => {
  const found: Designation | null = findDesignation(tag)
  return found === null ? tag : designationName[found][language]
}

/** Designations with hours, the larger first. */
export const tagsOf = (tags: Readonly<Record<string, Minutes>>): readonly (readonly [string, Minutes])[] =>
  Object.entries(tags)
    .filter(([, minutes]) => minutes > 0)
    .toSorted(([, a], [, b]) => b - a)
