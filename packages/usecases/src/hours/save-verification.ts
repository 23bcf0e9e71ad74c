import { appendMarks } from '@inservice/db/attendance'
import type { Tx } from '@inservice/db/kernel'
import type { Moment } from '../kernel/index.ts'
import { finishClaim } from './finish-claim.ts'
import type { Verification } from './plan-verification.ts'

/** Writes a verification: what the sheet showed, then how the claim goes on. */
export const saveVerification = async (tx: Tx, { plan, marks }: Verification, moment: Moment): Promise<void> => {
  const madeBy = moment.actor.kind === 'person' ? moment.actor.personId : null
  await appendMarks(tx, marks, { madeBy, madeAt: moment.now, note: 'seen on the sign-in sheet' })
  await finishClaim(tx, plan, moment)
}
