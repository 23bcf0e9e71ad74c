import type { Stripe } from 'stripe'
import { openQueue } from './delivery-queue.ts'
import type { Faults } from './faults.ts'
import { postWebhook } from './post-webhook.ts'

export type Deliveries = {
  offer(event: Stripe.Event): void
  /** When nothing is on its way and nothing waits for another try. */
  idle(): Promise<void>
  close(): void
}

type Sending = {
  /** Null while there is no endpoint yet: a try that fails. */
  readonly url: () => string | null
  readonly secret: string
  readonly retryDelaysMs: readonly number[]
  readonly faults: Faults
  /** Called for each event: its endpoint has answered, or it was given up. */
  readonly done: (eventId: string) => void
}

const atOnce = 8
const reorderWindowMs = 60

/** Sends signed events to the product's endpoint: in the order they happen, 8 at once, again after a failure. */
export const deliverWebhooks = (sending: Sending): Deliveries => {
  const { faults } = sending
  const stop = new AbortController()
  let held: Stripe.Event[] = []

  const queue = openQueue<{ event: Stripe.Event; tries: number }>(
    atOnce,
    faults.downForMs,
    async ({ event, tries }) => {
      const url = sending.url()
      const taken = url !== null && (await postWebhook(url, sending.secret, event, stop.signal))
      const wait = sending.retryDelaysMs[tries]
      if (stop.signal.aborted) return
      if (taken || wait === undefined) sending.done(event.id)
      else queue.later(wait, () => queue.push({ event, tries: tries + 1 }))
    },
  )
  const release = (): void => {
    const events = held.toReversed()
    held = []
    for (const event of events) queue.push({ event, tries: 0 })
  }
  const schedule = (event: Stripe.Event): void => {
    if (!faults.now().webhooks.reorder) return queue.push({ event, tries: 0 })
    held.push(event)
    if (held.length === 1) queue.later(reorderWindowMs, release)
  }
  return {
    offer: (event) => {
      if (faults.take('lose')) return sending.done(event.id)
      const { copies, lateMs } = faults.now().webhooks
      for (let copy = 0; copy < copies; copy += 1) {
        if (lateMs > 0) queue.later(lateMs, () => schedule(event))
        else schedule(event)
      }
    },
    idle: () => queue.idle(),
    close: () => {
      stop.abort()
      queue.close()
    },
  }
}
