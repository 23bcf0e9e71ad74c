import { accountNames, type TrialBalance } from '@inservice/domain/billing'
import type { Language, PlainDate } from '@inservice/domain/kernel'
import { moneyFigure, writeCsv } from '../kernel/index.ts'

export type TrialBalanceCsvInput = TrialBalance & {
  readonly language: Language
  readonly through: PlainDate
  /** Whose books; null where they are those of several providers together. */
  readonly providerName: string | null
}

const words = {
  en: {
    columns: ['Through', 'Books of', 'Account', 'Name', 'Debits (USD)', 'Credits (USD)', 'Balance (USD)'],
    all: 'All providers',
    total: 'Total',
  },
  es: {
    columns: ['Hasta', 'Libros de', 'Cuenta', 'Nombre', 'Debe (USD)', 'Haber (USD)', 'Saldo (USD)'],
    all: 'Todos los proveedores',
    total: 'Total',
  },
}

/** The trial balance for a spreadsheet: an account a row, the total last. */
export const trialBalanceCsv = ({
  language,
  through,
  providerName,
  rows,
  debitCents,
  creditCents,
  differenceCents,
}: TrialBalanceCsvInput): Uint8Array => {
  const say = words[language]
  const money = (cents: number) => ({ figure: moneyFigure(cents) })
  const of = providerName ?? say.all
  return writeCsv(say.columns, [
    ...rows.map((row) => [
      through,
      of,
      row.account,
      accountNames[row.account][language],
      money(row.debitCents),
      money(row.creditCents),
      money(row.balanceCents),
    ]),
    [through, of, '', say.total, money(debitCents), money(creditCents), money(differenceCents)],
  ])
}
