import {
  closeSheet,
  dayFigure,
  dayWords,
  moneyWords,
  openSheet,
  paperLook,
  writeFacts,
  writeHeading,
  writeLetterhead,
  writeParagraph,
  writeTable,
  writeTitle,
  type Sheet,
  type TableCell,
} from '../kernel/index.ts'
import { checkSeats, seatStates, sumTallies } from './check-seats.ts'
import { seatWords } from './seat-words.ts'
import type { SeatStatementInput, SeatTally } from './seat-statement.ts'

const words = {
  en: {
    title: 'Statement of seats',
    organization: 'Organization',
    asOf: 'As of',
    bought: 'Bought',
    seats: (count: number) => (count === 1 ? '1 seat' : `${count} seats`),
    what: 'Offering',
    order: (order: string, purchase: string) =>
      `Order ${order}${purchase === '' ? '' : ` · purchase order ${purchase}`}`,
    total: 'Total',
    holders: 'Who holds the seats',
    columns: ['Name', 'E-mail', 'School', 'Offering', 'State', 'Since'],
    terms:
      'Invited: named or written to, not yet taken. Claimed: taken by its holder. Returned: given back to the public, for what the cancellation policy allows. Credited: given back and kept as credit. Lapsed: not used in time. Canceled: the provider called the training off, and the money goes back. Free: yours to assign.',
  },
  es: {
    title: 'Estado de cupos',
    organization: 'Organización',
    asOf: 'Al día',
    bought: 'Comprados',
    seats: (count: number) => (count === 1 ? '1 cupo' : `${count} cupos`),
    what: 'Formación',
    order: (order: string, purchase: string) =>
      `Pedido ${order}${purchase === '' ? '' : ` · orden de compra ${purchase}`}`,
    total: 'Total',
    holders: 'Quién tiene los cupos',
    columns: ['Nombre', 'Correo electrónico', 'Escuela', 'Formación', 'Estado', 'Desde'],
    terms:
      'Invitados: con nombre o invitación, aún sin tomar. Tomados: aceptados por su titular. Devueltos: regresados al público, según la política de cancelación. Abonados: regresados y conservados como saldo a favor. Vencidos: no usados a tiempo. Cancelados: el organizador canceló la formación y el dinero se devuelve. Libres: puede asignarlos.',
  },
}

/** The columns of a statement: what was called off by the provider has one only where there is any. */
const columnsOf = ({ blocks }: SeatStatementInput) => {
  const states = seatStates.filter((state) => state !== 'canceled' || blocks.some((one) => one.states[state].seats > 0))
  return ['bought' as const, ...states]
}

const tallyCell = ({ seats, cents }: SeatTally): TableCell => ({ text: String(seats), notes: [moneyWords(cents)] })

/** “40 seats = 4 assigned + 31 claimed + …”: the parts that are not nought, as one sum. */
const equation = (sheet: Sheet, { blocks }: SeatStatementInput): string => {
  const { language } = sheet
  const parts = seatStates.flatMap((state) => {
    const { seats } = sumTallies(blocks.map(({ states }) => states[state]))
    return seats === 0 ? [] : [`${seats} ${seatWords[state][language].toLowerCase()}`]
  })
  return `${words[language].seats(sumTallies(blocks.map(({ bought }) => bought)).seats)} = ${parts.join(' + ')}`
}

const writeBlocks = (sheet: Sheet, data: SeatStatementInput): void => {
  const { language } = sheet
  const { blocks } = data
  const columns = columnsOf(data)
  const say = words[language]
  const totals = columns.map((column) =>
    sumTallies(blocks.map((block) => (column === 'bought' ? block.bought : block.states[column]))),
  )
  writeTable(sheet, {
    columns: [
      { header: say.what, share: 100 - 9 * columns.length },
      ...columns.map((column) => ({ header: seatWords[column][language], share: 9, align: 'right' as const })),
    ],
    rows: [
      ...blocks.map(({ offeringTitle, orderNumber, purchaseOrderNumber, bought, states }) => ({
        cells: [
          { text: offeringTitle, notes: [say.order(orderNumber, purchaseOrderNumber ?? '')] },
          ...columns.map((column) => tallyCell(column === 'bought' ? bought : states[column])),
        ],
      })),
      { strong: true, cells: [say.total, ...totals.map(tallyCell)] },
    ],
  })
}

const writeHolders = (sheet: Sheet, holders: NonNullable<SeatStatementInput['holders']>): void => {
  if (holders.length === 0) return
  const { language } = sheet
  const say = words[language]
  writeHeading(sheet, say.holders)
  writeTable(sheet, {
    columns: say.columns.map((header, at) => ({ header, share: [20, 24, 18, 24, 9, 9][at] ?? 1 })),
    rows: holders.map(({ name, email, school, offeringTitle, state, since }) => ({
      cells: [name, email, school ?? '', offeringTitle, seatWords[state][language], dayFigure(since)],
    })),
  })
}

/** The statement of a district’s seats: bought = requested + assigned + claimed + returned + credited + lapsed + canceled + free. */
export const seatStatementPdf = async (data: SeatStatementInput): Promise<Uint8Array> => {
  const { language, provider, organization, issuedOn, asOf, blocks } = data
  checkSeats(blocks)
  const say = words[language]
  const bought = sumTallies(blocks.map((block) => block.bought))
  const sheet = openSheet({
    title: `${say.title}: ${organization.name}, ${dayWords(asOf, language)}`,
    author: provider.name,
    language,
    issuedOn,
    runningHead: `${say.title} · ${organization.name}`,
    runningFoot: `${provider.name} · ${say.title} · ${dayWords(issuedOn, language)}`,
    layout: 'landscape',
  })
  writeLetterhead(sheet, provider)
  writeTitle(sheet, say.title)
  writeFacts(
    sheet,
    [
      [say.organization, [organization.name, ...(organization.addressLines ?? [])]],
      [say.asOf, dayWords(asOf, language)],
      [say.bought, `${say.seats(bought.seats)}, ${moneyWords(bought.cents)}`],
    ],
    3,
  )
  writeParagraph(sheet, equation(sheet, data), { font: 'strong', after: 12 })
  writeBlocks(sheet, data)
  writeParagraph(sheet, say.terms, { size: paperLook.size.small, color: paperLook.muted, after: 14 })
  writeHolders(sheet, data.holders ?? [])
  return closeSheet(sheet)
}
