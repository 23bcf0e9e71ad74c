import type { Cents, Language, PlainDate } from '@inservice/domain/kernel'
import {
  action,
  composeLetter,
  dayWords,
  facts,
  moneyWords,
  paragraph,
  type Letter,
  type LetterFrame,
} from '../kernel/index.ts'

/** Tells an organization that an invoice is ready, and by when it is due. */
export type InvoiceIssuedLetterData = LetterFrame & {
  readonly invoiceNumber: string
  readonly organizationName: string
  readonly purchaseOrderNumber?: string | null
  readonly totalCents: Cents
  readonly dueOn: PlainDate
  readonly invoiceUrl: string
}

const words = {
  en: {
    subject: (number: string, sum: string, day: string) => `Invoice ${number}: ${sum}, due ${day}`,
    heading: (number: string) => `Invoice ${number}`,
    ready: (organization: string) =>
      `An invoice for ${organization} is ready. The paper itself is on the page below, to print or to pass on.`,
    number: 'Invoice',
    billTo: 'Billed to',
    order: 'Purchase order',
    sum: 'Amount',
    due: 'Due',
    button: 'Open the invoice',
    because: 'You get this letter because you are named for your organization’s billing.',
  },
  es: {
    subject: (number: string, sum: string, day: string) => `Factura ${number}: ${sum}, vence el ${day}`,
    heading: (number: string) => `Factura ${number}`,
    ready: (organization: string) =>
      `Hay una factura para ${organization}. El documento está en la página de abajo, para imprimir o reenviar.`,
    number: 'Factura',
    billTo: 'A nombre de',
    order: 'Orden de compra',
    sum: 'Importe',
    due: 'Vence el',
    button: 'Abrir la factura',
    because: 'Recibe esta carta porque figura como contacto de facturación de su organización.',
  },
}

/** Tells an organization that an invoice is ready, and by when it is due. */
export const invoiceIssuedLetter = (data: InvoiceIssuedLetterData, language: Language): Letter => {
  const say = words[language]
  const sum = moneyWords(data.totalCents)
  const due = dayWords(data.dueOn, language)
  return composeLetter(
    {
      ...data,
      subject: say.subject(data.invoiceNumber, sum, due),
      summary: say.ready(data.organizationName),
      heading: say.heading(data.invoiceNumber),
      blocks: [
        paragraph(say.ready(data.organizationName)),
        facts([
          [say.number, data.invoiceNumber],
          [say.billTo, data.organizationName],
          [say.order, data.purchaseOrderNumber],
          [say.sum, sum],
          [say.due, due],
        ]),
        action(say.button, data.invoiceUrl),
      ],
      because: say.because,
    },
    language,
  )
}
