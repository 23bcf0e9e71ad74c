import type { Bilingual } from '../kernel/index.ts'
import type { Account } from './posting.ts'

/** The ledger's accounts as a bookkeeper reads them. */
export const accountNames: Readonly<Record<Account, Bilingual>> = {
  bank: { en: 'Bank', es: 'Banco' },
  card_clearing: { en: 'Card clearing', es: 'Tarjetas por liquidar' },
  receivable: { en: 'Accounts receivable', es: 'Cuentas por cobrar' },
  unbilled: { en: 'Ordered, not yet billed', es: 'Pedido, aún sin facturar' },
  account_credit: { en: 'Account credit', es: 'Saldos a favor' },
  stray_payments: { en: 'Payments to be returned', es: 'Pagos por devolver' },
  unearned_registration: { en: 'Unearned registrations', es: 'Inscripciones por devengar' },
  unearned_seats: { en: 'Unearned district seats', es: 'Cupos de distrito por devengar' },
  registration_revenue: { en: 'Registration revenue', es: 'Ingresos por inscripciones' },
  seat_revenue: { en: 'District seat revenue', es: 'Ingresos por cupos de distrito' },
  clock_hour_fees: { en: 'Clock-hour fees', es: 'Tarifas por horas de reloj' },
  cancellation_fees: { en: 'Cancellation charges', es: 'Cargos por cancelación' },
  written_off: { en: 'Written off', es: 'Incobrables' },
}
