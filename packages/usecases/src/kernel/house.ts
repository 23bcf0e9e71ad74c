import type { Db } from '@inservice/db/kernel'
import type { Files } from '@inservice/gateways/files'
import type { Mail } from '@inservice/gateways/mail'
import type { Payments } from '@inservice/gateways/payments'
import type { Id, Instant } from '@inservice/domain/kernel'

/** What the server plugs in: where things are kept, who is outside, the clock and the dice. */
export type House = {
  /** Only the runner opens transactions on it. */
  readonly db: Db
  /** A pool whose transactions are read-only: what queries run on. */
  readonly read: Db
  readonly now: () => Instant
  readonly newId: () => Id
  readonly payments: Payments
  readonly mail: Mail
  readonly files: Files
  /** The address that letters and hosted pages lead back to. */
  readonly publicUrl: string
  /** ed25519 key in PEM: signs personal codes and claim links. */
  readonly signingKey: string
  /** Which listeners hear a topic. */
  readonly listenersTo: (topic: string) => readonly string[]
}
