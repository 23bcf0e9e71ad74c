// Enrollment: the doors to registering and to one's own registrations.
import { holdSeat, register, withdraw, withdrawalQuote, mine, offering } from '@inservice/usecases/enrollment'
import { anyone, signedIn, trpc } from '../kernel/index.ts'

export const enrollment = trpc.router({
  offering: anyone.query(offering),
  mine: signedIn.query(mine),
  holdSeat: signedIn.command(holdSeat),
  register: signedIn.command(register),
  withdrawalQuote: signedIn.query(withdrawalQuote),
  withdraw: signedIn.command(withdraw),
})
