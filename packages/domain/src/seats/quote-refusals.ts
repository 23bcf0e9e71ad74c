import { refusalTable } from '../kernel/index.ts'

/** The "no" of quotes for seats. */
export const quoteRefusals = refusalTable({
  'quote-free': {
    kind: 'conflict',
    sentence: {
      en: () => 'These seats cost nothing, so there is nothing to approve. Take them right away.',
      es: () => 'Estos cupos no cuestan nada, así que no hay nada que aprobar. Tómelos directamente.',
    },
  },
  'quote-ordered': {
    kind: 'conflict',
    sentence: {
      en: () => 'This quote has been ordered already. You find the seats at your desk.',
      es: () => 'Este presupuesto ya se convirtió en pedido. Encontrará los cupos en su mesa.',
    },
  },
  'quote-expired': {
    kind: 'gone',
    sentence: {
      en: ({ validUntil }) =>
        `This quote kept its price until ${String(validUntil)}. Order at today’s price, or ask for a new quote.`,
      es: ({ validUntil }) =>
        `Este presupuesto mantuvo su precio hasta el ${String(validUntil)}. Pida al precio de hoy o solicite otro presupuesto.`,
    },
  },
})
