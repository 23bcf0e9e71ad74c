import { seatStatementCsv, seatStatementPdf, type SeatStatementInput } from '@inservice/documents/seats'
import type { statement } from '@inservice/usecases/seats'
import type { HandedOut, Making } from '../documents.ts'

type Statement = ReturnType<typeof statement.show>

const inputOf = (data: Statement, { language }: Making): SeatStatementInput => ({
  language,
  issuedOn: data.today,
  provider: {
    name: data.provider.name,
    email: data.provider.email,
    phone: data.provider.phone,
    addressLines: data.provider.address ? [data.provider.address] : [],
  },
  organization: { name: data.organizationName },
  asOf: data.asOf,
  blocks: [
    {
      offeringTitle: data.title,
      orderNumber: data.orderNumber,
      purchaseOrderNumber: data.purchaseOrderNumber,
      bought: data.tally.bought,
      states: data.tally.states,
    },
  ],
  holders: data.holders.map(({ name, email, schoolName, offeringTitle, state, since }) => ({
    name,
    email,
    school: schoolName,
    offeringTitle,
    state,
    since,
  })),
})

const nameOf = (data: Statement, ending: string): string => `seats-${data.orderNumber}-${data.asOf}.${ending}`

/** A block's statement as a paper. */
export const writeSeatStatement = async (data: Statement, making: Making): Promise<HandedOut> => ({
  body: await seatStatementPdf(inputOf(data, making)),
  type: 'application/pdf',
  name: nameOf(data, 'pdf'),
})

/** A block's statement for a spreadsheet. */
export const writeSeatStatementRows = (data: Statement, making: Making): HandedOut => ({
  body: seatStatementCsv(inputOf(data, making)),
  type: 'text/csv; charset=utf-8',
  name: nameOf(data, 'csv'),
})
