// Billing: the doors to paying and to one's own orders.
import { checkPayment, order, payOrder, pricesFor } from '@inservice/usecases/billing'
import { anyone, signedIn, trpc } from '../kernel/index.ts'

export const billing = trpc.router({
  pricesFor: anyone.query(pricesFor),
  order: signedIn.query(order),
  payOrder: signedIn.errand(payOrder),
  checkPayment: signedIn.errand(checkPayment),
})
