import { describe } from 'vitest'
import { checkoutContract } from './contract-checkouts.ts'
import { eventContract } from './contract-events.ts'
import { refundContract } from './contract-refunds.ts'
import type { PaymentsUnderTest, WithGateway } from './contract-terms.ts'

/** What every payment gateway must do, the emulator and Stripe itself alike. */
export const paymentsContract = (gateway: PaymentsUnderTest): void => {
  const withGateway: WithGateway = async (test) => {
    const { payments, pay, close } = await gateway.open()
    try {
      await test(payments, pay)
    } finally {
      await close()
    }
  }
  describe(`checkouts of ${gateway.name}`, () => {
    checkoutContract(withGateway)
  })
  describe(`refunds of ${gateway.name}`, () => {
    refundContract(withGateway)
  })
  describe(`events of ${gateway.name}`, () => {
    eventContract(withGateway, gateway.webhookSecret)
  })
}
