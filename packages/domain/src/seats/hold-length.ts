import type { Minutes } from '../kernel/index.ts'

/** A checkout keeps a seat for 15 minutes (practice), and longer each time the person asks. */
export const checkoutHoldMinutes: Minutes = 15

/** A hosted payment page lives at least 30 minutes; the seat is kept a little longer than the page. */
export const paymentHoldMinutes: Minutes = 35
