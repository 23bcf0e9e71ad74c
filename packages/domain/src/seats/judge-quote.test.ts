import { expect, test } from 'vitest'
import { judgeQuote } from './judge-quote.ts'

test('a quote is ordered once, through its last day', () => {
  const quote = { validUntil: '2026-04-01', isOrdered: false }
  expect(judgeQuote(quote, '2026-04-01').ok).toBe(true)
  expect(judgeQuote(quote, '2026-04-02')).toMatchObject({ refusal: { code: 'quote-expired' } })
  expect(judgeQuote({ ...quote, isOrdered: true }, '2026-03-02')).toMatchObject({ refusal: { code: 'quote-ordered' } })
})
