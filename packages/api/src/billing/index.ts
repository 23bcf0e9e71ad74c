// Billing: the doors to paying and to one's own orders.
import {
  checkPayment,
  deskOrders,
  financeDesk,
  order,
  orders,
  payOrder,
  pricesFor,
  recordPayment,
  remindInvoice,
  trialBalance,
} from '@inservice/usecases/billing'
import { anyone, signedIn, trpc } from '../kernel/index.ts'

export const billing = trpc.router({
  pricesFor: anyone.query(pricesFor),
  order: signedIn.query(order),
  orders: signedIn.query(orders),
  payOrder: signedIn.errand(payOrder),
  checkPayment: signedIn.errand(checkPayment),
  recordPayment: signedIn.command(recordPayment),
  remindInvoice: signedIn.command(remindInvoice),
  financeDesk: signedIn.query(financeDesk),
  deskOrders: signedIn.query(deskOrders),
  trialBalance: signedIn.query(trialBalance),
})
