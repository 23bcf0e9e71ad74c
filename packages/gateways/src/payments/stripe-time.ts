import type { Instant } from '@inservice/domain/kernel'

/** Stripe counts whole seconds since 1970. */
export const toSeconds = (at: Instant): number => Math.floor(Date.parse(at) / 1000)

export const toInstant = (seconds: number): Instant => new Date(seconds * 1000).toISOString()
