import type { ForAccount } from './types.ts'

/** The request's options for a provider's own account. */
export const forAccount = (of: ForAccount | undefined): { stripeAccount?: string } =>
  of?.account === undefined ? {} : { stripeAccount: of.account }
