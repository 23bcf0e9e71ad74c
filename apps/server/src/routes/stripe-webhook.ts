import { receiveGatewayEvent } from '@inservice/usecases/billing'
import type { Context } from 'hono'
import { answerProblem, sentences } from '../http/answer-problem.ts'
import type { Server, Vars } from '../server.ts'

/** What the payment provider tells: believed by its signature, stored, worked on afterwards. */
export const answerStripeWebhook =
  ({ house, log }: Server) =>
  async (c: Context<Vars>): Promise<Response> => {
    const body = new Uint8Array(await c.req.arrayBuffer())
    const received = await receiveGatewayEvent(house, body, c.req.header('stripe-signature') ?? null)
    if (received.ok) return c.json({ received: true })
    const reference = c.get('reference')
    log.warn(
      { reference, code: received.refusal.code, bytes: body.length },
      'refused: a webhook whose signature is wrong',
    )
    return answerProblem(c, 400, 'signature-wrong', sentences.signature)
  }
