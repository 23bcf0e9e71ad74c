// Enrollment: the doors to registering and to one's own registrations.
import { holdSeat } from '@inservice/usecases/enrollment'
import { signedIn, trpc } from '../kernel/index.ts'

export const enrollment = trpc.router({
  holdSeat: signedIn.command(holdSeat),
})
