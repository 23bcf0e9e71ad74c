// Billing: the doors to paying and to one's own orders.
import { checkPayment, payOrder } from '@inservice/usecases/billing'
import { signedIn, trpc } from '../kernel/index.ts'

export const billing = trpc.router({
  payOrder: signedIn.errand(payOrder),
  checkPayment: signedIn.errand(checkPayment),
})
