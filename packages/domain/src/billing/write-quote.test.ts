import { expect, test } from 'vitest'
import { paperBodySchema } from './paper.ts'
import { writeQuote, type QuotedSale } from './write-quote.ts'

const sale: QuotedSale = {
  provider: { name: 'Puget Sound ESD' },
  billTo: { name: 'Renton School District' },
  title: 'Equity Consortium',
  lines: [{ step: 'listed', reason: 'listed', cents: 300_000, facts: { quantity: 10, eachCents: 30_000 } }],
  totalCents: 300_000,
  asked: { subject: 'pack', subjectId: 'p', quantity: 10, requestedBy: 'D. Whitfield', path: '/seats/buy/pack/p' },
  lastOn: null,
}

test('is good for 30 days, but not beyond the last day on which it can be ordered', () => {
  expect(writeQuote(sale, '2026-03-02')).toMatchObject({ kind: 'quote', dueOn: '2026-04-01', totalCents: 300_000 })
  expect(writeQuote({ ...sale, lastOn: '2026-03-20' }, '2026-03-02').dueOn).toBe('2026-03-20')
  expect(writeQuote({ ...sale, lastOn: '2026-04-20' }, '2026-03-02').dueOn).toBe('2026-04-01')
})

test('says what it is for, line by line', () => {
  const { body } = writeQuote(sale, '2026-03-02')
  expect(paperBodySchema.parse(body)).toMatchObject({ lines: [{ unitCents: 30_000, quantity: 10 }], quote: sale.asked })
})
