import type { Stripe } from 'stripe'
import { signWebhook } from './sign-webhook.ts'

const patienceMs = 20_000

/** Sends one signed event; true where the endpoint took it. Nobody there, or too slow, is what further tries are for. */
export const postWebhook = async (
  url: string,
  secret: string,
  event: Stripe.Event,
  stop: AbortSignal,
): Promise<boolean> => {
  const body = JSON.stringify({ ...event, pending_webhooks: 1 })
  const sent = fetch(url, {
    method: 'POST',
    body,
    redirect: 'manual',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'stripe-signature': signWebhook(body, secret, Date.now()),
      'user-agent': 'Stripe/1.0 (+https://stripe.com/docs/webhooks)',
    },
    signal: AbortSignal.any([stop, AbortSignal.timeout(patienceMs)]),
  })
  return sent.then(
    async (answer) => {
      await answer.body?.cancel()
      return answer.ok
    },
    () => false,
  )
}
