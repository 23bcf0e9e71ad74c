import { assert } from '@inservice/domain/kernel'
import { billingWords } from './billing-words.ts'
import { partyLines } from './write-billing-paper.ts'
import type { Cents, PlainDate } from '@inservice/domain/kernel'
import {
  closeSheet,
  dayFigure,
  daySpanWords,
  dayWords,
  moneyWords,
  openSheet,
  writeFacts,
  writeHeading,
  writeLetterhead,
  writeList,
  writeTable,
  writeTitle,
  type PaperFrame,
  type PaperParty,
  type Sheet,
} from '../kernel/index.ts'

export type StatementInput = PaperFrame & {
  readonly organization: PaperParty
  readonly fromOn: PlainDate
  readonly toOn: PlainDate
  readonly openingCents: Cents
  /** What was charged is above zero, what was paid or credited below. Opening plus all entries must be the closing. */
  readonly entries: readonly {
    readonly on: PlainDate
    readonly number: string
    readonly what: string
    readonly amountCents: Cents
  }[]
  readonly closingCents: Cents
  readonly ageing?: {
    readonly notDueCents: Cents
    readonly to30Cents: Cents
    readonly to60Cents: Cents
    readonly to90Cents: Cents
    readonly olderCents: Cents
  } | null
  readonly howToPay?: readonly string[]
}

const words = {
  en: {
    title: 'Statement of account',
    account: 'Account of',
    period: 'Period',
    closing: 'Balance',
    opening: 'Balance brought forward',
    columns: ['Date', 'Number', 'What', 'Amount', 'Balance'],
    ageing: 'How long it has been due',
    ages: ['Not due yet', '1–30 days', '31–60 days', '61–90 days', 'Over 90 days'],
    how: 'How to pay',
    end: (day: string) => `Balance on ${day}`,
  },
  es: {
    title: 'Estado de cuenta',
    account: 'Cuenta de',
    period: 'Período',
    closing: 'Saldo',
    opening: 'Saldo anterior',
    columns: ['Fecha', 'Número', 'Concepto', 'Importe', 'Saldo'],
    ageing: 'Antigüedad de lo pendiente',
    ages: ['Aún no vence', '1–30 días', '31–60 días', '61–90 días', 'Más de 90 días'],
    how: 'Cómo pagar',
    end: (day: string) => `Saldo al ${day}`,
  },
}

const writeEntries = (sheet: Sheet, data: StatementInput): void => {
  const say = words[sheet.language]
  let balance: number = data.openingCents
  const entries = data.entries.map(({ on, number, what, amountCents }) => {
    balance += amountCents
    return { cells: [dayFigure(on), number, what, moneyWords(amountCents), moneyWords(balance)] }
  })
  assert(balance === data.closingCents, `a statement's entries lead to ${balance}, not to ${data.closingCents} cents`)
  writeTable(sheet, {
    columns: say.columns.map((header, at) => ({
      header,
      share: [13, 17, 40, 15, 15][at] ?? 1,
      align: at > 2 ? ('right' as const) : ('left' as const),
    })),
    rows: [
      { cells: [dayFigure(data.fromOn), '', say.opening, '', moneyWords(data.openingCents)] },
      ...entries,
      {
        strong: true,
        cells: ['', '', say.end(dayWords(data.toOn, sheet.language)), '', moneyWords(data.closingCents)],
      },
    ],
    rowHeader: 2,
  })
}

const writeAgeing = (sheet: Sheet, { ageing }: StatementInput): void => {
  if (!ageing) return
  const say = words[sheet.language]
  const { notDueCents, to30Cents, to60Cents, to90Cents, olderCents } = ageing
  const sums = [notDueCents, to30Cents, to60Cents, to90Cents, olderCents]
  writeHeading(sheet, say.ageing)
  writeFacts(
    sheet,
    say.ages.map((age, at) => [age, moneyWords(sums[at] ?? 0)] as const),
    5,
  )
}

/** An account’s statement over a period. */
export const statementPdf = async (data: StatementInput): Promise<Uint8Array> => {
  const { language, provider, organization, issuedOn, fromOn, toOn } = data
  const say = words[language]
  const sheet = openSheet({
    title: `${say.title}: ${organization.name}, ${daySpanWords(fromOn, toOn, language)}`,
    author: provider.name,
    language,
    issuedOn,
    runningHead: `${say.title} · ${organization.name}`,
    runningFoot: `${provider.name} · ${say.title} · ${dayWords(issuedOn, language)}`,
  })
  writeLetterhead(sheet, provider)
  writeTitle(sheet, say.title)
  writeFacts(
    sheet,
    [
      [say.account, partyLines(organization, billingWords[language].attention)],
      [say.period, daySpanWords(fromOn, toOn, language)],
      [say.closing, moneyWords(data.closingCents)],
    ],
    3,
  )
  writeEntries(sheet, data)
  writeAgeing(sheet, data)
  if (data.howToPay && data.howToPay.length > 0) {
    writeHeading(sheet, say.how)
    writeList(sheet, data.howToPay)
  }
  return closeSheet(sheet)
}
