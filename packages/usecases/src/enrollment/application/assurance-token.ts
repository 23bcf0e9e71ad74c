import { createHmac } from 'node:crypto'
import type { Id } from '@inservice/domain/kernel'
import { v5 } from 'uuid'

/** The id of the assurance that a command asks for: a repeated command asks once. */
export const assuranceIdOf = (commandId: Id): Id => v5('supervisor assurance', commandId)

/**
 * The token of a supervisor's link: nobody without the house's key can guess it. It is made again when a letter is sent,
 * and kept nowhere but as its hash.
 */
export const assuranceToken = (signingKey: string, assuranceId: Id): string =>
  createHmac('sha256', signingKey).update(`supervisor assurance ${assuranceId}`).digest('base64url')
