import type { PlainDate } from '../kernel/index.ts'
import type { Tag, TagAuthority } from './award-types.ts'
import { designationsUnderAuthority } from './designations.ts'
import { findDesignation } from './find-designation.ts'

/**
 * Whether a provider could give a designation on the session's date. Designations that need no authority always count;
 * equity, leadership and government-to-government only within an authority's days, both ends included (law).
 * Left-out authorities mean that nobody asks. Authority from 2025-10-01: a session of 2025-09-30 gives no equity hours.
 */
export const canGiveTag = (authorities: readonly TagAuthority[] | undefined, tag: Tag, on: PlainDate): boolean => {
  const designation = findDesignation(tag)
  if (authorities === undefined || designation === null || !designationsUnderAuthority.includes(designation)) {
    return true
  }
  return authorities.some(
    (authority) =>
      findDesignation(authority.tag) === designation &&
      authority.from <= on &&
      (authority.until === null || on <= authority.until),
  )
}
