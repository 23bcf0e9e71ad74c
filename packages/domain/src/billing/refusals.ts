import { refusalTable, type Facts } from '../kernel/index.ts'
import { sayCents } from './say-cents.ts'

const cents = (facts: Facts, name: string): number => Number(facts[name] ?? 0)

/** Every "no" of the billing room. */
export const billingRefusals = refusalTable({
  'claim-too-old': {
    kind: 'gone',
    sentence: {
      en: ({ years }) =>
        `This event is more than ${String(years)} years past, so the provider no longer gives hours for it.`,
      es: ({ years }) => `Este evento fue hace más de ${String(years)} años; el proveedor ya no acredita horas por él.`,
    },
  },
  'code-unknown': {
    kind: 'missing',
    field: 'code',
    sentence: {
      en: () => 'We don’t know this code. Check the spelling, or continue without it.',
      es: () => 'No conocemos este código. Revise cómo está escrito o continúe sin él.',
    },
  },
  'code-not-yet': {
    kind: 'conflict',
    field: 'code',
    sentence: {
      en: ({ from }) => `This code can be used from ${String(from)}.`,
      es: ({ from }) => `Este código se puede usar a partir del ${String(from)}.`,
    },
  },
  'code-expired': {
    kind: 'gone',
    field: 'code',
    sentence: {
      en: ({ until }) => `This code could be used until ${String(until)}. You can continue without it.`,
      es: ({ until }) => `Este código se podía usar hasta el ${String(until)}. Puede continuar sin él.`,
    },
  },
  'code-used-up': {
    kind: 'conflict',
    field: 'code',
    sentence: {
      en: ({ most }) => `This code has been used the ${String(most)} times it allows. You can continue without it.`,
      es: ({ most }) => `Este código ya se usó las ${String(most)} veces permitidas. Puede continuar sin él.`,
    },
  },
  'code-used-up-by-organization': {
    kind: 'conflict',
    field: 'code',
    sentence: {
      en: ({ most }) => `Your organization has used this code the ${String(most)} times it may.`,
      es: ({ most }) => `Su organización ya usó este código las ${String(most)} veces permitidas.`,
    },
  },
  'code-for-others': {
    kind: 'forbidden',
    field: 'code',
    sentence: {
      en: () => 'This code is for another group or district. You can continue without it.',
      es: () => 'Este código es para otro grupo o distrito. Puede continuar sin él.',
    },
  },
  'order-step-closed': {
    kind: 'conflict',
    sentence: {
      en: () => 'This order has moved on since you opened it. Load the page again to see where it stands.',
      es: () => 'Este pedido cambió desde que lo abrió. Cargue la página de nuevo para ver su estado.',
    },
  },
  'refund-above-paid': {
    kind: 'conflict',
    field: 'cents',
    sentence: {
      en: (facts) => `At most ${sayCents(cents(facts, 'leftCents'), 'en')} is left to refund on this order.`,
      es: (facts) => `Quedan como máximo ${sayCents(cents(facts, 'leftCents'), 'es')} por reembolsar en este pedido.`,
    },
  },
  'payment-differs': {
    kind: 'conflict',
    sentence: {
      en: (facts) =>
        `A payment of ${sayCents(cents(facts, 'cents'), 'en')} came where ${sayCents(cents(facts, 'askedCents'), 'en')} was asked for. The finance desk looks into it.`,
      es: (facts) =>
        `Llegó un pago de ${sayCents(cents(facts, 'cents'), 'es')} y se esperaba ${sayCents(cents(facts, 'askedCents'), 'es')}. La oficina de finanzas lo revisará.`,
    },
  },
  'invoice-not-open': {
    kind: 'conflict',
    sentence: {
      en: () => 'Nothing is open on this order any more. Load the page again to see where it stands.',
      es: () => 'En este pedido ya no queda nada por pagar. Cargue la página de nuevo para ver su estado.',
    },
  },
  'payment-nothing': {
    kind: 'invalid',
    field: 'amountCents',
    sentence: {
      en: () => 'Give the amount that came, above $0.00.',
      es: () => 'Indique el importe recibido, mayor que $0.00.',
    },
  },
  'payment-above-open': {
    kind: 'conflict',
    field: 'amountCents',
    sentence: {
      en: (facts) =>
        'openCents' in facts
          ? `${sayCents(cents(facts, 'openCents'), 'en')} is open on this invoice. Record at most that much here; what came above it belongs to another invoice.`
          : 'This is more than is open on the invoice. Load the page again to see what is left.',
      es: (facts) =>
        'openCents' in facts
          ? `Esta factura tiene ${sayCents(cents(facts, 'openCents'), 'es')} por pagar. Registre aquí como máximo ese importe; lo que sobra corresponde a otra factura.`
          : 'Es más de lo que queda por pagar en la factura. Cargue la página de nuevo para ver el saldo.',
    },
  },
  'payment-in-future': {
    kind: 'invalid',
    field: 'receivedOn',
    sentence: {
      en: () => 'Give the day on which it came: today or earlier.',
      es: () => 'Indique el día en que llegó: hoy o antes.',
    },
  },
  'payment-before-order': {
    kind: 'invalid',
    field: 'receivedOn',
    sentence: {
      en: () => 'The order was placed after this day. Give the day on which its payment came.',
      es: () => 'El pedido se hizo después de ese día. Indique el día en que llegó su pago.',
    },
  },
  'reminded-today': {
    kind: 'conflict',
    sentence: {
      en: () => 'A reminder of this invoice went out today. Another one can go tomorrow.',
      es: () => 'Hoy ya salió un recordatorio de esta factura. Mañana puede salir otro.',
    },
  },
  'purchase-order-overdrawn': {
    kind: 'conflict',
    field: 'purchaseOrderNumber',
    sentence: {
      en: (facts) =>
        'leftCents' in facts
          ? `This purchase order has ${sayCents(cents(facts, 'leftCents'), 'en')} left, and ${sayCents(cents(facts, 'cents'), 'en')} is needed. Give another number, or ask your business office to raise it.`
          : 'This purchase order has not enough left. Give another number, or ask your business office to raise it.',
      es: (facts) =>
        'leftCents' in facts
          ? `A esta orden de compra le quedan ${sayCents(cents(facts, 'leftCents'), 'es')} y se necesitan ${sayCents(cents(facts, 'cents'), 'es')}. Indique otro número o pida a su oficina administrativa que la amplíe.`
          : 'A esta orden de compra no le queda lo suficiente. Indique otro número o pida a su oficina administrativa que la amplíe.',
    },
  },
})

export type BillingRefusal = keyof typeof billingRefusals
