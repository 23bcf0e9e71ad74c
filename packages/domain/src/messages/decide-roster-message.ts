import { ok, refuse, type Id, type Language, type Result } from '../kernel/index.ts'
import type { RosterAudience } from './roster-message-input.ts'

export type MessagedState = {
  readonly people: readonly {
    readonly personId: Id
    readonly email: string | null
    readonly language: Language
    readonly state: 'confirmed' | 'invited'
  }[]
  /** Where answers go: the writer's own address. */
  readonly replyTo: string | null
}

export type RosterMessage = {
  readonly to: readonly { readonly personId: Id; readonly email: string; readonly language: Language }[]
  /** How many of those meant have no address, and get nothing. */
  readonly withoutAddress: number
}

/**
 * Who gets a message to the roster: one letter a person, each in their own language's frame.
 * 20 confirmed, 3 invited, one without an address, `all` → 22 letters, 1 without address.
 * Refuses `nobody-to-write-to`, and `no-reply-address` where answers would reach no one. Source: practice.
 */
export const decideRosterMessage = (
  { people, replyTo }: MessagedState,
  who: RosterAudience,
): Result<RosterMessage, 'nobody-to-write-to' | 'no-reply-address'> => {
  if (replyTo === null) return refuse('no-reply-address')
  const meant = people.filter(({ state }) => who === 'all' || state === 'confirmed')
  const to = meant.flatMap(({ personId, email, language }) => (email ? [{ personId, email, language }] : []))
  if (to.length === 0) return refuse('nobody-to-write-to', {}, 'who')
  return ok({ to, withoutAddress: meant.length - to.length })
}
