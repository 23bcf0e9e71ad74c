import type { Bilingual } from '@inservice/domain/kernel'

/** How something is paid, or covered. */
export type PaymentWay =
  | 'free'
  | 'card'
  | 'purchase-order'
  | 'invoice'
  | 'check'
  | 'ach'
  | 'cash'
  | 'district-seat'
  | 'scholarship'
  | 'account-credit'

export const paymentWayWords: Readonly<Record<PaymentWay, Bilingual>> = {
  free: { en: 'Free', es: 'Gratuito' },
  card: { en: 'Card', es: 'Tarjeta' },
  'purchase-order': { en: 'Purchase order', es: 'Orden de compra' },
  invoice: { en: 'Invoice', es: 'Factura' },
  check: { en: 'Check', es: 'Cheque' },
  ach: { en: 'Bank transfer (ACH)', es: 'Transferencia bancaria (ACH)' },
  cash: { en: 'Cash', es: 'Efectivo' },
  'district-seat': { en: 'District seat', es: 'Cupo del distrito' },
  scholarship: { en: 'Scholarship', es: 'Beca' },
  'account-credit': { en: 'Account credit', es: 'Saldo a favor' },
}
