import { createHash, createHmac } from 'node:crypto'
import { plusMinutes, type Id, type Instant, type Minutes } from '@inservice/domain/kernel'
import { z } from 'zod'

/** How long what a letter to an address opens can be used. */
export const addressLinkMinutes: Minutes = 24 * 60

export const addressTokenSchema = z.string().regex(/^[\w-]{20,100}$/, 'This link is not whole. Copy all of it.')

/** What a letter to an address opens: nobody without the house's key can guess it, and it is kept nowhere. */
export const addressToken = (signingKey: string, linkId: Id): string =>
  createHmac('sha256', signingKey).update(`address link ${linkId}`).digest('base64url')

/** What is kept of a token. */
export const hashAddressToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** Whether what was asked then still opens something. */
export const isLinkGood = (askedAt: Instant | null, now: Instant): boolean =>
  askedAt !== null && now < plusMinutes(askedAt, addressLinkMinutes)
