import type { PlainDate } from '../kernel/index.ts'
import { isOn, type Stretch } from './is-on.ts'

/** A provider's authority to give hours of a tag. */
export type TagAuthority = Stretch & { readonly tag: string }

/**
 * Whether a provider was authorized for a tag on a session's day.
 * Source: equity, leadership and government-to-government hours count only so (law).
 * With equity from 2025-09-01, `isAuthorized(authorities, 'equity', '2025-08-31')` is false.
 */
export const isAuthorized = (authorities: readonly TagAuthority[], tag: string, on: PlainDate): boolean =>
  authorities.some((authority) => authority.tag === tag && isOn(authority, on))
