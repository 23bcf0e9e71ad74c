import { afterTaking } from '@inservice/domain/seats'
import type { RegisterChange, RegisterState } from './register-state.ts'

/** How registering stands for the next in line, once someone before them is registered: a seat fewer, a breakout fuller. */
export const foldRegistration = (state: RegisterState, before: RegisterChange): RegisterState => {
  const { pool, breakouts, registration, personId } = state
  const took = before.decided.seat === 'take'
  const isOwn = before.personId === personId
  return {
    ...state,
    pool: pool && took ? afterTaking(pool, 1, before.reserveId) : pool,
    breakouts:
      before.sessionIds.length === 0
        ? breakouts
        : breakouts.map((one) =>
            before.sessionIds.includes(one.sessionId) ? { ...one, taken: (one.taken ?? 0) + 1 } : one,
          ),
    registration: isOwn ? { ...registration, enrolled: asEnrolled(before) } : registration,
  }
}

const asEnrolled = ({ enrollmentId, personId, orderId, decided }: RegisterChange) => ({
  id: enrollmentId,
  personId,
  orderId,
  state: decided.confirmed ? ('confirmed' as const) : ('pending_payment' as const),
  coverage: decided.coverage,
  blockSeatId: null,
})
