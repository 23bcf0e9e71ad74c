import type { LockedPurchaseOrder } from '@inservice/db/billing'
import type { Admission, Breakout, Registered } from '@inservice/domain/enrollment'
import type { Cents, Id } from '@inservice/domain/kernel'
import type { LiveHold, Pool } from '@inservice/domain/seats'
import type { Registration } from './load-registrations.ts'
import type { RegisterInput } from './register-input.ts'

export type RegisterState = {
  readonly registration: Registration
  readonly purchaseOrder: LockedPurchaseOrder | null
  readonly pool: Pool | null
  readonly hold: LiveHold | null
  readonly breakouts: readonly Breakout[]
  readonly personId: Id
  /** Where one applies: how their application stands. */
  readonly admission: Admission | undefined
}

export type RegisterChange = {
  readonly input: RegisterInput
  readonly registration: Registration
  readonly decided: Registered
  readonly personId: Id
  readonly hold: LiveHold | null
  /** The reserve that the seat comes from. */
  readonly reserveId: Id | null
  readonly totalCents: Cents
  readonly purchaseOrder: LockedPurchaseOrder | null
  readonly sessionIds: readonly Id[]
  readonly orderId: Id
  readonly lineId: Id
  readonly enrollmentId: Id
}
