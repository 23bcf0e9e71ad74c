import { rosterCsv, signInSheetPdf } from '@inservice/documents/attendance'
import { printPaper, trialBalanceCsv } from '@inservice/documents/billing'
import { verifySquare } from '@inservice/documents/hours'
import type { Actor } from '@inservice/domain/access'
import type { Instant, Language, Result } from '@inservice/domain/kernel'
import { rosterRows, signInSheet } from '@inservice/usecases/attendance'
import { paper, trialBalance } from '@inservice/usecases/billing'
import { calendar, offering } from '@inservice/usecases/enrollment'
import { participantForm, transcriptPaper } from '@inservice/usecases/hours'
import { ask, type House, type Query } from '@inservice/usecases/kernel'
import { statement } from '@inservice/usecases/seats'
import type { z } from 'zod'
import { writeCalendar } from './papers/write-calendar.ts'
import { writeOfferingCalendar } from './papers/write-offering-calendar.ts'
import { writeParticipantForm } from './papers/write-participant-form.ts'
import { writeSeatStatement, writeSeatStatementRows } from './papers/write-seat-statement.ts'
import { writeTranscript } from './papers/write-transcript.ts'

/** A file that is handed out: its bytes, what they are, and the name it is kept under. */
export type HandedOut = { readonly body: Uint8Array | string; readonly type: string; readonly name: string }

/** What a maker of a file knows besides the data. */
export type Making = { readonly language: Language; readonly now: Instant; readonly publicUrl: string }

/** What the address says: its named parts and its query. */
export type Address = { readonly params: Readonly<Record<string, string>>; readonly search: URLSearchParams }

export type DocumentRoute = {
  /** `/documents/enrollment/:id/calendar.ics` */
  readonly path: string
  /** Whether a stranger is first sent to sign in. */
  readonly door: 'anyone' | 'signedIn'
  readonly answer: (house: House, actor: Actor, address: Address, making: Making) => Promise<Result<HandedOut>>
}

/**
 * One line of the registry: where a file lies, which query brings its data under the reader's permission, and what makes
 * its bytes. Input that does not parse, what is absent and what is not allowed read alike.
 */
export const documentRoute = <Shape extends z.ZodRawShape, State, Answer>(route: {
  readonly path: string
  readonly door: DocumentRoute['door']
  readonly query: Query<Shape, State, Answer>
  readonly input: (address: Address) => unknown
  readonly make: (data: Answer, making: Making) => HandedOut | Promise<HandedOut>
}): DocumentRoute => ({
  path: route.path,
  door: route.door,
  answer: async (house, actor, address, making) => {
    const input = route.query.input.safeParse(route.input(address))
    if (!input.success) return { ok: false, refusal: { code: 'not-found', facts: {} } }
    const found = await ask(house, actor, route.query, input.data as z.input<z.ZodObject<Shape>>)
    return found.ok ? { ok: true, value: await route.make(found.value, making) } : found
  },
})

/** Every file that is made on request, room by room. */
export const documents: readonly DocumentRoute[] = [
  documentRoute({
    path: '/documents/finance/trial-balance.csv',
    door: 'signedIn',
    query: trialBalance,
    input: ({ search }) => ({
      through: search.get('through') ?? undefined,
      providerId: search.get('provider') ?? undefined,
    }),
    make: (data, { language }) => ({
      body: trialBalanceCsv({ ...data, language, providerName: data.of?.name ?? null }),
      type: 'text/csv; charset=utf-8',
      name: `trial-balance-${data.through}.csv`,
    }),
  }),
  documentRoute({
    path: '/documents/paper/:file{[0-9a-f-]+\\.pdf}',
    door: 'signedIn',
    query: paper,
    input: ({ params }) => ({ documentId: params['file']?.replace(/\.pdf$/, '') }),
    make: async (data, { language, publicUrl }) => ({
      body: await printPaper(data, language, publicUrl),
      type: 'application/pdf',
      name: `${data.number}.pdf`,
    }),
  }),
  documentRoute({
    path: '/documents/enrollment/:id/calendar.ics',
    door: 'signedIn',
    query: calendar,
    input: ({ params }) => ({ enrollmentId: params['id'] }),
    make: writeCalendar,
  }),
  documentRoute({
    path: '/documents/offering/:id/calendar.ics',
    door: 'anyone',
    query: offering,
    input: ({ params }) => ({ slug: params['id'] }),
    make: writeOfferingCalendar,
  }),
  documentRoute({
    path: '/documents/session/:id/sign-in-sheet.pdf',
    door: 'signedIn',
    query: signInSheet,
    input: ({ params }) => ({ sessionId: params['id'] }),
    make: async (data, { language }) => ({
      body: await signInSheetPdf({ ...data, language }),
      type: 'application/pdf',
      name: `sign-in-sheet-${data.inServiceNumber}.pdf`,
    }),
  }),
  documentRoute({
    path: '/documents/offering/:id/roster.csv',
    door: 'signedIn',
    query: rosterRows,
    input: ({ params }) => ({ offeringId: params['id'] }),
    make: (data, { language }) => ({
      body: rosterCsv({ ...data, language }),
      type: 'text/csv; charset=utf-8',
      name: `roster-${data.number}.csv`,
    }),
  }),
  documentRoute({
    path: '/documents/transcript/:file{[0-9A-Za-z-]+\\.pdf}',
    door: 'signedIn',
    query: transcriptPaper,
    input: ({ params }) => ({ code: params['file']?.replace(/\.pdf$/, '') }),
    make: writeTranscript,
  }),
  documentRoute({
    path: '/documents/transcript/:file{[0-9A-Za-z-]+\\.svg}',
    door: 'signedIn',
    query: transcriptPaper,
    input: ({ params }) => ({ code: params['file']?.replace(/\.svg$/, '') }),
    make: ({ code }, { publicUrl }) => ({
      body: verifySquare(`${publicUrl}/verify/${code}`),
      type: 'image/svg+xml',
      name: `verify-${code}.svg`,
    }),
  }),
  documentRoute({
    path: '/documents/participant-form/:file{[0-9a-f-]+\\.pdf}',
    door: 'signedIn',
    query: participantForm,
    input: ({ params }) => ({ awardId: params['file']?.replace(/\.pdf$/, '') }),
    make: writeParticipantForm,
  }),
  documentRoute({
    path: '/documents/seat-block/:id/statement.pdf',
    door: 'signedIn',
    query: statement,
    input: ({ params, search }) => ({ blockId: params['id'], on: search.get('on') ?? undefined }),
    make: writeSeatStatement,
  }),
  documentRoute({
    path: '/documents/seat-block/:id/statement.csv',
    door: 'signedIn',
    query: statement,
    input: ({ params, search }) => ({ blockId: params['id'], on: search.get('on') ?? undefined }),
    make: writeSeatStatementRows,
  }),
]
