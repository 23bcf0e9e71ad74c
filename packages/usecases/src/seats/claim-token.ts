import { createHash, createHmac } from 'node:crypto'
import type { Id } from '@inservice/domain/kernel'

/**
 * The token of a claim link: nobody without the house's key can guess it, and a repeated command gives the same one,
 * so that it can be shown after a lost answer and still be kept nowhere.
 */
export const claimToken = (signingKey: string, commandId: Id): string =>
  createHmac('sha256', signingKey).update(`claim link ${commandId}`).digest('base64url')

/** What is kept of a token. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex')
