/** How a card of Stripe's published test numbers behaves. */
export type TestCard = {
  readonly number: string
  readonly brand: 'visa' | 'mastercard' | 'amex' | 'discover' | 'diners' | 'jcb' | 'unionpay'
  readonly conduct: Conduct
}

export type Conduct =
  | 'succeeds'
  | 'available-at-once'
  | 'card_declined'
  | 'insufficient_funds'
  | 'lost_card'
  | 'stolen_card'
  | 'card_velocity_exceeded'
  | 'expired_card'
  | 'incorrect_cvc'
  | 'processing_error'
  | 'incorrect_number'
  | 'authenticates'
  | 'authenticates-then-insufficient_funds'
  | 'authenticates-then-card_declined'
  | 'disputed-fraudulent'
  | 'disputed-product_not_received'
  | 'inquired'
  | 'refund-pending'
  | 'refund-fails'

const card = (number: string, conduct: Conduct = 'succeeds', brand: TestCard['brand'] = 'visa'): TestCard => ({
  number,
  brand,
  conduct,
})

/** From docs.stripe.com/testing; no other number is taken. */
export const testCards: readonly TestCard[] = [
  card('4242424242424242'),
  card('4000056655665556'),
  card('5555555555554444', 'succeeds', 'mastercard'),
  card('2223003122003222', 'succeeds', 'mastercard'),
  card('5200828282828210', 'succeeds', 'mastercard'),
  card('5105105105105100', 'succeeds', 'mastercard'),
  card('378282246310005', 'succeeds', 'amex'),
  card('371449635398431', 'succeeds', 'amex'),
  card('6011111111111117', 'succeeds', 'discover'),
  card('6011000990139424', 'succeeds', 'discover'),
  card('3056930009020004', 'succeeds', 'diners'),
  card('36227206271667', 'succeeds', 'diners'),
  card('3566002020360505', 'succeeds', 'jcb'),
  card('6200000000000005', 'succeeds', 'unionpay'),
  card('4000000000000077', 'available-at-once'),
  card('4000000000000002', 'card_declined'),
  card('4000000000009995', 'insufficient_funds'),
  card('4000000000009987', 'lost_card'),
  card('4000000000009979', 'stolen_card'),
  card('4000000000006975', 'card_velocity_exceeded'),
  card('4000000000000069', 'expired_card'),
  card('4000000000000127', 'incorrect_cvc'),
  card('4000000000000119', 'processing_error'),
  card('4242424242424241', 'incorrect_number'),
  card('4000002500003155', 'authenticates'),
  card('4000002760003184', 'authenticates'),
  card('4000008260003178', 'authenticates-then-insufficient_funds'),
  card('4000008400001629', 'authenticates-then-card_declined'),
  card('4000000000000259', 'disputed-fraudulent'),
  card('4000000000002685', 'disputed-product_not_received'),
  card('4000000000001976', 'inquired'),
  card('4000000000007726', 'refund-pending'),
  card('4000000000005126', 'refund-fails'),
]

export const findTestCard = (number: string): TestCard | undefined => testCards.find((known) => known.number === number)
