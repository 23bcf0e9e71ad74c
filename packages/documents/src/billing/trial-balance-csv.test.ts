import { expect, test } from 'vitest'
import { trialBalance } from '@inservice/domain/billing'
import { trialBalanceCsv } from './index.ts'

const balance = trialBalance([
  { account: 'card_clearing', debitCents: 15_000, creditCents: 1_550 },
  { account: 'unearned_registration', debitCents: 1_550, creditCents: 15_000 },
])
const read = (language: 'en' | 'es', providerName: string | null) =>
  new TextDecoder()
    .decode(trialBalanceCsv({ ...balance, language, through: '2026-03-02', providerName }))
    .trim()
    .split('\r\n')

test('an account a row, figures that a spreadsheet can add, the total last', () => {
  expect(read('en', 'Puget Sound ESD 121')).toEqual([
    'Through,Books of,Account,Name,Debits (USD),Credits (USD),Balance (USD)',
    '2026-03-02,Puget Sound ESD 121,card_clearing,Card clearing,150.00,15.50,134.50',
    '2026-03-02,Puget Sound ESD 121,unearned_registration,Unearned registrations,15.50,150.00,-134.50',
    '2026-03-02,Puget Sound ESD 121,,Total,165.50,165.50,0.00',
  ])
})

test('in Spanish, of all providers together', () => {
  expect(read('es', null)[1]).toBe(
    '2026-03-02,Todos los proveedores,card_clearing,Tarjetas por liquidar,150.00,15.50,134.50',
  )
})
