import { describe, expect, it } from 'vitest'
import { readPaper, wordsOf } from '../../testing/read-paper.ts'
import { district, frame } from '../../testing/samples.ts'
import { readCsv } from '../kernel/index.ts'
import { seatStatementCsv } from './seat-statement-csv.ts'
import { seatStatementPdf } from './seat-statement-pdf.ts'
import type { SeatStatementInput } from './seat-statement.ts'

const tally = (seats: number) => ({ seats, cents: seats * 10_000 })
const states = {
  requested: tally(0),
  assigned: tally(4),
  claimed: tally(27),
  returned: tally(0),
  credited: tally(2),
  lapsed: tally(1),
  canceled: tally(0),
  free: tally(6),
}
const block = {
  offeringTitle: '=Data Coaching',
  orderNumber: '2026-0042',
  purchaseOrderNumber: 'PO-1',
  bought: tally(40),
  states,
}
const input: SeatStatementInput = {
  ...frame('en'),
  organization: district,
  asOf: '2026-03-01',
  blocks: [block, { ...block, orderNumber: '2026-0043' }],
  holders: [
    {
      name: 'Ada',
      email: 'ada@x.org',
      school: 'Lakeridge',
      offeringTitle: 'Data Coaching',
      state: 'claimed',
      since: '2026-02-11',
    },
  ],
}
const unbalanced = { ...input, blocks: [{ ...block, bought: tally(41) }] }

describe('the statement of seats', () => {
  it('says the sum in words, in seats and in dollars', async () => {
    const words = wordsOf(readPaper(await seatStatementPdf(input)))
    expect(words).toContain('80 seats = 8 invited + 54 claimed + 4 credited + 2 lapsed + 12 free')
    for (const part of ['80 seats, $8,000.00', 'Order 2026-0043 · purchase order PO-1', '$5,400.00', 'ada@x.org'])
      expect(words).toContain(part)
    expect(wordsOf(readPaper(await seatStatementPdf({ ...input, language: 'es' })))).toContain('54 tomados')
  })

  it('has a column for seats of a training that was called off, where there are any', async () => {
    const off = { ...states, claimed: tally(20), canceled: tally(7) }
    const words = wordsOf(readPaper(await seatStatementPdf({ ...input, blocks: [{ ...block, states: off }] })))
    expect(words).toContain('7 canceled')
    expect(words.match(/Canceled/g)?.length).toBeGreaterThan(1)
  })

  it('gives the same figures to a spreadsheet, with the total last', () => {
    const sheet = readCsv(seatStatementCsv(input))
    if (!sheet.ok) throw new Error(sheet.refusal.code)
    const { header, rows } = sheet.value
    const column = (name: string) => header.cells.indexOf(name)
    const last = rows.at(-1)!.cells
    expect([last[column('Bought (seats)')], last[column('Claimed (seats)')]]).toEqual(['80', '54'])
    expect(last[column('Claimed (USD)')]).toBe('5400.00')
    expect(rows[0]!.cells[0]).toBe("'=Data Coaching")
  })

  it('does not leave the house where seats or cents do not add up', async () => {
    await expect(seatStatementPdf(unbalanced)).rejects.toThrow(/41 seats bought, 40 accounted for/)
    expect(() => seatStatementCsv(unbalanced)).toThrow(/41 seats/)
    const cents = { ...input, blocks: [{ ...block, bought: { seats: 40, cents: 1 } }] }
    expect(() => seatStatementCsv(cents)).toThrow(/1 cents bought/)
  })
})
