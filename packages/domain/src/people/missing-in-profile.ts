import type { Profile } from './profile.ts'

/** What clock-hour records need to know of a person. */
const needed = ['givenName', 'familyName', 'occupation', 'organizationId'] as const
export type NeededInProfile = (typeof needed)[number]

/**
 * Which answers a person's profile still lacks before hours can be awarded, in the form's order; none where it is complete.
 * Source: the participant's form names the person, their work place and position (state).
 */
export const missingInProfile = (profile: Pick<Profile, NeededInProfile>): readonly NeededInProfile[] =>
  needed.filter((field) => profile[field] === null || profile[field] === '')
