import { Stripe } from 'stripe'
import { payAtHostedPage, startStripeEmulator } from '../stripe-emulator/index.ts'
import { someOrder, type PaymentsUnderTest } from './contract-terms.ts'
import { paymentsContract } from './contract.ts'
import { stripePayments } from './index.ts'

const webhookSecret = 'whsec_contract'

const emulator: PaymentsUnderTest = {
  name: 'the emulator',
  webhookSecret,
  open: async () => {
    const emulator = await startStripeEmulator({ environment: 'test', webhookSecret })
    const { host, port } = emulator
    const payments = stripePayments({ apiKey: 'sk_test_contract', webhookSecret, host, port, protocol: 'http' })
    const pay = async (amountCents: number): Promise<string> => {
      const opened = await payments.openCheckout(someOrder({ lines: [{ name: 'Seat', amountCents, quantity: 1 }] }))
      if (!opened.ok) throw new Error(opened.refusal.code)
      await payAtHostedPage(opened.value.url)
      const checkout = await payments.findCheckout(opened.value.sessionId)
      return checkout?.paymentIntentId ?? 'unpaid'
    }
    return { payments, pay, close: () => emulator.close() }
  },
}

/** Stripe itself, with a test key: paid by its own test card, since a hosted page needs a browser. */
const stripeItself = (apiKey: string): PaymentsUnderTest => ({
  name: 'Stripe',
  webhookSecret,
  open: async () => {
    const stripe = new Stripe(apiKey)
    const pay = async (amount: number): Promise<string> => {
      const intent = await stripe.paymentIntents.create({
        amount,
        currency: 'usd',
        confirm: true,
        payment_method: 'pm_card_visa',
        automatic_payment_methods: { enabled: true, allow_redirects: 'never' },
      })
      return intent.id
    }
    return { payments: stripePayments({ apiKey, webhookSecret }), pay, close: async () => undefined }
  },
})

const testKey = process.env['STRIPE_SECRET_KEY'] ?? ''
const gateways = testKey.startsWith('sk_test_') ? [emulator, stripeItself(testKey)] : [emulator]
for (const gateway of gateways) paymentsContract(gateway)
