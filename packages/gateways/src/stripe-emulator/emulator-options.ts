import type { FaultOrder } from './faults.ts'

/** One call and its answer, for a recorded transcript of the protocol. */
export type Exchange = {
  readonly method: string
  readonly path: string
  readonly idempotencyKey: string | null
  readonly account: string | null
  readonly version: string | null
  /** The form-encoded request, decoded. */
  readonly params: readonly (readonly [string, string])[]
  readonly status: number
  readonly answer: unknown
}

/** A card payment that another told of: made before this stand-in began. */
export type EarlierPayment = {
  readonly paymentIntentId: string
  readonly amountCents: number
  /** What has gone back of it so far. */
  readonly refundedCents: number
  /** An instant in ISO 8601. */
  readonly paidAt: string
  readonly email: string
}

export type EmulatorOptions = {
  /** 'production' is refused: a stand-in must never look like a bank. */
  readonly environment: string
  /** The port of the calls, on the loopback; 0 takes a free one. */
  readonly port?: number
  readonly host?: string
  /** Where the hosted page is reached by a browser, without a slash at the end; left out, the emulator's own address. */
  readonly publicUrl?: string | (() => string)
  /** Where webhooks are sent; none are without it. */
  readonly webhookUrl?: string | (() => string | null)
  readonly webhookSecret: string
  /** The events that are sent, as a webhook endpoint subscribes to them; left out, all. */
  readonly enabledEvents?: readonly string[]
  /** Waits between the tries of a webhook, in milliseconds; when they are used up it is given up. */
  readonly retryDelaysMs?: readonly number[]
  /** Keeps everything over a restart, one JSON line a change; left out, memory only. */
  readonly stateFile?: string
  /** How much later a bank changes its mind (a refund that fails, a payout that arrives), in milliseconds. */
  readonly bankDelayMs?: number
  /** Payments made earlier that it takes on at the start, as if it had taken them itself. */
  readonly known?: readonly EarlierPayment[]
  readonly faults?: FaultOrder
  readonly onExchange?: (exchange: Exchange) => void
  /** Milliseconds since 1970. */
  readonly now?: () => number
  /** New ids; left out, random ones. */
  readonly newId?: (prefix: string) => string
}
