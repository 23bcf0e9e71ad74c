import type { Decline } from './decline-of.ts'

export type HostedLanguage = 'en' | 'es'

/** Spanish where the session asks for it, or lets the browser say so. */
export const hostedLanguage = (locale: string | null, acceptLanguage: string | null): HostedLanguage => {
  const wished = locale === null || locale === 'auto' ? (acceptLanguage ?? '') : locale
  return /^\s*es\b/i.test(wished) ? 'es' : 'en'
}

const en = {
  title: 'Pay by card',
  standIn: 'This page stands in for Stripe in tests. It takes no real money. Don’t type a real card.',
  summary: 'What you pay for',
  item: 'Item',
  quantity: 'Number',
  amount: 'Amount',
  total: 'Total',
  email: 'E-mail',
  card: 'Card number',
  cardHint: 'A test card, such as 4242 4242 4242 4242.',
  expiry: 'Expires (MM/YY)',
  cvc: 'Security code (CVC)',
  cvcHint: 'Any three digits; four for American Express.',
  name: 'Name on the card',
  pay: (amount: string) => `Pay ${amount}`,
  back: 'Go back without paying',
  problems: 'Please look at these:',
  testCards: 'Test cards',
  ready: 'Pays',
  declines: 'Declined by the bank',
  poor: 'Too little money on the card',
  asks: 'Asks you to confirm at the bank',
  disputes: 'Pays, and is disputed afterwards',
  failsRefund: 'Pays; a refund fails afterwards',
  emailMissing: 'Give an e-mail address, like name@school.org.',
  cardMissing: 'Give the card’s number.',
  cardUnknown: 'This page takes test cards only, such as 4242 4242 4242 4242.',
  cardWrong: 'This card number doesn’t exist. Check the digits.',
  expiryWrong: 'Give month and year, like 12/34.',
  expiryPast: 'This card has expired. Use another card.',
  cvcWrong: 'Give the three digits on the back of the card (four on an American Express card).',
  nameMissing: 'Give the name on the card.',
  declined: 'The bank declined this card. Nothing was taken. Use another card, or ask your bank.',
  fundsShort: 'There is too little money on this card. Nothing was taken. Use another card.',
  cvcDeclined: 'The bank says that the security code is another. Nothing was taken.',
  processing: 'The bank did not answer. Nothing was taken. Try again in a minute.',
  authTitle: 'Confirm this payment',
  authText: (amount: string) =>
    `Your bank asks whether you want to pay ${amount}. In a test, you choose what it hears.`,
  authYes: 'Yes, confirm the payment',
  authNo: 'No, refuse the payment',
  authRefused: 'The bank could not confirm that this is you. Nothing was taken. Try again, or use another card.',
  expiredTitle: 'This payment page is closed',
  expiredText: 'Its time is over, and nothing was taken. Go back to start again.',
  paidTitle: 'This is paid already',
  paidText: 'Nothing more is taken.',
  onward: 'Go on',
  missingTitle: 'There is no such payment page',
  missingText: 'Check the address, or go back to where you came from.',
  downTitle: 'Payments are not available just now',
  downText: 'Nothing was taken. Try again in a few minutes.',
}

const es: typeof en = {
  title: 'Pagar con tarjeta',
  standIn:
    'Esta página hace las veces de Stripe en las pruebas. No cobra dinero de verdad. No escriba una tarjeta real.',
  summary: 'Qué va a pagar',
  item: 'Concepto',
  quantity: 'Cantidad',
  amount: 'Importe',
  total: 'Total',
  email: 'Correo electrónico',
  card: 'Número de tarjeta',
  cardHint: 'Una tarjeta de prueba, por ejemplo 4242 4242 4242 4242.',
  expiry: 'Vencimiento (MM/AA)',
  cvc: 'Código de seguridad (CVC)',
  cvcHint: 'Tres cifras cualesquiera; cuatro si es American Express.',
  name: 'Nombre que figura en la tarjeta',
  pay: (amount) => `Pagar ${amount}`,
  back: 'Volver sin pagar',
  problems: 'Revise lo siguiente:',
  testCards: 'Tarjetas de prueba',
  ready: 'Paga',
  declines: 'El banco la rechaza',
  poor: 'No tiene fondos suficientes',
  asks: 'Pide que confirme ante el banco',
  disputes: 'Paga y luego se disputa el cobro',
  failsRefund: 'Paga; un reembolso posterior no llega',
  emailMissing: 'Escriba un correo electrónico, como nombre@escuela.org.',
  cardMissing: 'Escriba el número de la tarjeta.',
  cardUnknown: 'Esta página solo acepta tarjetas de prueba, por ejemplo 4242 4242 4242 4242.',
  cardWrong: 'No existe una tarjeta con este número. Revise las cifras.',
  expiryWrong: 'Escriba el mes y el año, como 12/34.',
  expiryPast: 'Esta tarjeta ya venció. Use otra.',
  cvcWrong: 'Escriba las tres cifras del reverso de la tarjeta (cuatro en American Express).',
  nameMissing: 'Escriba el nombre que figura en la tarjeta.',
  declined: 'El banco rechazó esta tarjeta. No se cobró nada. Use otra tarjeta o pregunte a su banco.',
  fundsShort: 'Esta tarjeta no tiene fondos suficientes. No se cobró nada. Use otra tarjeta.',
  cvcDeclined: 'Según el banco, el código de seguridad es otro. No se cobró nada.',
  processing: 'El banco no respondió. No se cobró nada. Inténtelo de nuevo en un minuto.',
  authTitle: 'Confirme este pago',
  authText: (amount) => `Su banco pregunta si quiere pagar ${amount}. En una prueba, usted elige la respuesta.`,
  authYes: 'Sí, confirmo el pago',
  authNo: 'No, rechazo el pago',
  authRefused: 'El banco no pudo confirmar que es usted. No se cobró nada. Inténtelo de nuevo o use otra tarjeta.',
  expiredTitle: 'Esta página de pago está cerrada',
  expiredText: 'Se acabó el tiempo y no se cobró nada. Vuelva atrás para empezar de nuevo.',
  paidTitle: 'Esto ya está pagado',
  paidText: 'No se cobra nada más.',
  onward: 'Continuar',
  missingTitle: 'Esta página de pago no existe',
  missingText: 'Revise la dirección o vuelva a la página anterior.',
  downTitle: 'Ahora mismo no es posible pagar',
  downText: 'No se cobró nada. Inténtelo de nuevo en unos minutos.',
}

export type HostedWords = typeof en

export const hostedWords: Record<HostedLanguage, HostedWords> = { en, es }

/** The bank's answer as a sentence. */
export const declineSentence = (words: HostedWords, decline: Decline): string => {
  if (decline.declineCode === 'insufficient_funds') return words.fundsShort
  if (decline.code === 'expired_card') return words.expiryPast
  if (decline.code === 'incorrect_cvc') return words.cvcDeclined
  return decline.code === 'processing_error' ? words.processing : words.declined
}

/** `$1,250.00`, in the way of the language. */
export const hostedMoney = (language: HostedLanguage, cents: number): string =>
  new Intl.NumberFormat(language === 'es' ? 'es-US' : 'en-US', { style: 'currency', currency: 'USD' }).format(
    cents / 100,
  )
