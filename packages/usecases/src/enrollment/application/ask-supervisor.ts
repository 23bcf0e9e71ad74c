import { appendApplicationEvents, insertAssurance } from '@inservice/db/enrollment'
import type { Tx } from '@inservice/db/kernel'
import { assuranceExpiry, type Supervisor } from '@inservice/domain/enrollment'
import { idSchema, type Id } from '@inservice/domain/kernel'
import { z } from 'zod'
import type { House, Moment } from '../../kernel/index.ts'
import { hashToken } from '../../seats/index.ts'
import { assuranceIdOf, assuranceToken } from './assurance-token.ts'

/** What a command that may ask a supervisor is given besides: the id of the asking, the hash of its link. */
export const askingSchema = { assuranceId: idSchema, tokenHash: z.string().length(64) }
export type Asking = { readonly assuranceId: Id; readonly tokenHash: string }

/** The asking of a command: repeated, it is the same. */
export const askingOf = ({ signingKey }: House, commandId: Id): Asking => {
  const assuranceId = assuranceIdOf(commandId)
  return { assuranceId, tokenHash: hashToken(assuranceToken(signingKey, assuranceId)) }
}

type Ask = {
  readonly asking: Asking
  readonly applicationId: Id
  readonly supervisor: Supervisor
  readonly answerDays: number
  readonly personId: Id
}

/** Writes that a supervisor is asked, and until when the link is good. */
export const askSupervisor = async (tx: Tx, ask: Ask, { now, newId }: Moment): Promise<void> => {
  const { asking, applicationId, supervisor, answerDays, personId } = ask
  await insertAssurance(tx, {
    id: asking.assuranceId,
    applicationId,
    ...supervisor,
    tokenHash: asking.tokenHash,
    askedAt: now,
    expiresAt: assuranceExpiry(now, answerDays),
  })
  await appendApplicationEvents(tx, [
    { id: newId(), applicationId, what: 'supervisor-asked', at: now, madeBy: personId, reason: supervisor.name },
  ])
}
