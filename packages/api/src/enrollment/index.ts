// Enrollment: the doors to registering and to one's own registrations.
import { holdSeat, register, withdraw, withdrawalQuote } from '@inservice/usecases/enrollment'
import { signedIn, trpc } from '../kernel/index.ts'

export const enrollment = trpc.router({
  holdSeat: signedIn.command(holdSeat),
  register: signedIn.command(register),
  withdrawalQuote: signedIn.query(withdrawalQuote),
  withdraw: signedIn.command(withdraw),
})
