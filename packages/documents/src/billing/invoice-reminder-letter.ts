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

/** Reminds an organization of an invoice: what is still open, and since when it is due. */
export type InvoiceReminderLetterData = LetterFrame & {
  readonly invoiceNumber: string
  readonly organizationName: string
  readonly purchaseOrderNumber?: string | null
  readonly openCents: Cents
  readonly dueOn: PlainDate
  readonly isOverdue: boolean
  readonly invoiceUrl: string
}

const words = {
  en: {
    subject: (number: string, sum: string) => `Reminder: ${sum} is open on invoice ${number}`,
    heading: (number: string) => `Invoice ${number} is open`,
    late: (organization: string, sum: string, day: string) =>
      `${sum} from ${organization} was due on ${day} and has not reached us yet. If it was sent in the last days, thank you: nothing more is needed.`,
    coming: (organization: string, sum: string, day: string) =>
      `${sum} from ${organization} is due on ${day}. If it is on its way, thank you: nothing more is needed.`,
    number: 'Invoice',
    order: 'Purchase order',
    sum: 'Still open',
    due: 'Due',
    button: 'Open the invoice',
    because: 'You get this letter because you are named for your organization’s billing.',
  },
  es: {
    subject: (number: string, sum: string) => `Recordatorio: quedan ${sum} por pagar de la factura ${number}`,
    heading: (number: string) => `La factura ${number} sigue abierta`,
    late: (organization: string, sum: string, day: string) =>
      `El pago de ${sum} de ${organization} venció el ${day} y todavía no nos ha llegado. Si ya lo envió en los últimos días, gracias: no hace falta nada más.`,
    coming: (organization: string, sum: string, day: string) =>
      `El pago de ${sum} de ${organization} vence el ${day}. Si ya está en camino, gracias: no hace falta nada más.`,
    number: 'Factura',
    order: 'Orden de compra',
    sum: 'Por pagar',
    due: 'Vence el',
    button: 'Abrir la factura',
    because: 'Recibe esta carta porque figura como contacto de facturación de su organización.',
  },
}

/** Reminds an organization of an invoice: what is still open, and since when it is due. */
export const invoiceReminderLetter = (data: InvoiceReminderLetterData, language: Language): Letter => {
  const say = words[language]
  const sum = moneyWords(data.openCents)
  const due = dayWords(data.dueOn, language)
  const lead = (data.isOverdue ? say.late : say.coming)(data.organizationName, sum, due)
  return composeLetter(
    {
      ...data,
      subject: say.subject(data.invoiceNumber, sum),
      summary: lead,
      heading: say.heading(data.invoiceNumber),
      blocks: [
        paragraph(lead),
        facts([
          [say.number, data.invoiceNumber],
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
