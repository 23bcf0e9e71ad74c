import { moneyFigure, writeCsv, type CsvCell } from '../kernel/index.ts'
import { checkSeats, seatStates, sumTallies } from './check-seats.ts'
import { seatWords } from './seat-words.ts'
import type { SeatStatementInput, SeatTally } from './seat-statement.ts'

const words = {
  en: { lead: ['Offering', 'Order', 'Purchase order'], seats: 'seats', total: 'Total' },
  es: { lead: ['Formación', 'Pedido', 'Orden de compra'], seats: 'cupos', total: 'Total' },
}

const columns = ['bought', ...seatStates] as const

const tallyCells = (tallies: readonly SeatTally[]): readonly CsvCell[] =>
  tallies.flatMap(({ seats, cents }) => [seats, { figure: moneyFigure(cents) }])

/** The same statement as rows for a spreadsheet: a block a row, seats and dollars side by side, the total last. */
export const seatStatementCsv = ({ language, blocks }: SeatStatementInput): Uint8Array => {
  checkSeats(blocks)
  const say = words[language]
  const headers = columns.flatMap((column) => [
    `${seatWords[column][language]} (${say.seats})`,
    `${seatWords[column][language]} (USD)`,
  ])
  const rows = blocks.map((block): readonly CsvCell[] => [
    block.offeringTitle,
    block.orderNumber,
    block.purchaseOrderNumber ?? '',
    ...tallyCells([block.bought, ...seatStates.map((state) => block.states[state])]),
  ])
  const totals = columns.map((column) =>
    sumTallies(blocks.map((block) => (column === 'bought' ? block.bought : block.states[column]))),
  )
  return writeCsv([...say.lead, ...headers], [...rows, [say.total, '', '', ...tallyCells(totals)]])
}
