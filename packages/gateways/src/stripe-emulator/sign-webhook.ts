import { createHmac } from 'node:crypto'

/** Stripe's signature header: the moment, and the HMAC of moment and body by the endpoint's secret. */
export const signWebhook = (body: string, secret: string, nowMs: number): string => {
  const moment = Math.floor(nowMs / 1000)
  return `t=${moment},v1=${createHmac('sha256', secret).update(`${moment}.${body}`).digest('hex')}`
}
