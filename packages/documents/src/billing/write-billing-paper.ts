import { assert } from '@inservice/domain/kernel'
import {
  dayFigure,
  dayWords,
  moneyWords,
  openSheet,
  paymentWayWords,
  writeFacts,
  writeHeading,
  writeLetterhead,
  writeList,
  writeTable,
  writeTitle,
  type Fact,
  type PaperAccountCode,
  type PaperParty,
  type Sheet,
} from '../kernel/index.ts'
import type { BillingLine, BillingPaper, BillingPayment } from './billing-paper.ts'
import { billingWords } from './billing-words.ts'

const sum = (amounts: readonly { readonly amountCents: number }[]): number =>
  amounts.reduce((total, { amountCents }) => total + amountCents, 0)

/** A party as it stands on a paper: name, for whose attention, address. */
export const partyLines = (party: PaperParty, attention: (name: string) => string): readonly string[] => [
  party.name,
  ...(party.attention ? [attention(party.attention)] : []),
  ...(party.addressLines ?? []),
  ...(party.email ? [party.email] : []),
]

/** Opens a paper of money; one whose lines do not add up to its total must not leave the house. */
export const openBillingPaper = (paper: BillingPaper, name: string): Sheet => {
  assert(
    sum(paper.lines) === paper.totalCents,
    `${name} ${paper.number}: lines add up to ${sum(paper.lines)}, not ${paper.totalCents} cents`,
  )
  const codes = paper.accountCodes ?? []
  assert(
    codes.length === 0 || sum(codes) === paper.totalCents,
    `${name} ${paper.number}: account codes add up to ${sum(codes)} cents`,
  )
  const { provider, language, issuedOn, number } = paper
  const title = `${name} ${number}`
  const foot = `${provider.name} · ${title} · ${dayWords(issuedOn, language)}`
  const sheet = openSheet({
    title,
    author: provider.name,
    language,
    issuedOn,
    runningHead: `${title} · ${paper.billTo.name}`,
    runningFoot: foot,
  })
  writeLetterhead(sheet, provider)
  writeTitle(sheet, title)
  return sheet
}

/** Who, which number, when; with the facts that only this kind of paper has. */
export const writeBillingFacts = (sheet: Sheet, paper: BillingPaper, own: readonly Fact[]): void => {
  const say = billingWords[sheet.language]
  writeFacts(
    sheet,
    [
      [say.billTo, partyLines(paper.billTo, say.attention)],
      [say.number, paper.number],
      [say.issued, dayWords(paper.issuedOn, sheet.language)],
      [say.order, paper.purchaseOrderNumber],
      ...own,
    ],
    3,
  )
}

/** The lines with each reason beneath, and the total. */
export const writeLines = (sheet: Sheet, lines: readonly BillingLine[], totalCents: number, total?: string): void => {
  const say = billingWords[sheet.language]
  writeTable(sheet, {
    columns: [
      { header: say.what, share: 58 },
      { header: say.quantity, share: 12, align: 'right' },
      { header: say.each, share: 14, align: 'right' },
      { header: say.amount, share: 16, align: 'right' },
    ],
    rows: [
      ...lines.map(({ title, reasons, quantity, unitCents, amountCents }) => ({
        cells: [{ text: title, notes: reasons }, String(quantity), moneyWords(unitCents), moneyWords(amountCents)],
      })),
      { strong: true, cells: [total ?? say.total, '', '', moneyWords(totalCents)] },
    ],
  })
}

/** What came in, when and how, what was credited before, and what is still open. */
export const writePayments = (
  sheet: Sheet,
  payments: readonly BillingPayment[],
  totalCents: number,
  creditedCents = 0,
): void => {
  const say = billingWords[sheet.language]
  if (payments.length === 0) return
  writeHeading(sheet, say.payments)
  writeTable(sheet, {
    columns: [
      { header: say.on, share: 16 },
      { header: say.how, share: 30 },
      { header: say.reference, share: 38 },
      { header: say.amount, share: 16, align: 'right' },
    ],
    rows: [
      ...payments.map(({ on, way, reference, amountCents }) => ({
        cells: [dayFigure(on), paymentWayWords[way][sheet.language], reference ?? '', moneyWords(amountCents)],
      })),
      ...(creditedCents === 0 ? [] : [{ cells: [say.credited, '', '', moneyWords(creditedCents)] }]),
      { strong: true, cells: [say.balance, '', '', moneyWords(totalCents - creditedCents - sum(payments))] },
    ],
  })
}

/** Account codes with their parts of the total, and notes. */
export const writeCodesAndNotes = (
  sheet: Sheet,
  codes: readonly PaperAccountCode[] = [],
  notes: readonly string[] = [],
): void => {
  const say = billingWords[sheet.language]
  if (codes.length > 0) {
    writeHeading(sheet, say.codes)
    writeTable(sheet, {
      columns: [
        { header: say.code, share: 84 },
        { header: say.amount, share: 16, align: 'right' },
      ],
      rows: codes.map(({ code, amountCents }) => ({ cells: [code, moneyWords(amountCents)] })),
    })
  }
  if (notes.length === 0) return
  writeHeading(sheet, say.notes)
  writeList(sheet, notes)
}
