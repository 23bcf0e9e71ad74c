import { z } from 'zod'

/** The version of the block that the manager's page showed; whoever looked at no page leaves it out. */
export const seenVersion = z.int().min(1).optional()
