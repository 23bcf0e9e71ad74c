import { OfferingDraft } from '@inservice/domain/catalog'
import type { ApiOutputs } from '../../../kernel/api/trpc.ts'

export type Body = ApiOutputs['catalog']['draft']['body']
export type PauseKind = Body['sessions'][number]['pauses'][number]['kind']
export type Designation = Body['sessions'][number]['designations'][number]

/** A session as it is being typed: a day or a time may still be missing. */
export type SessionValues = {
  title: string
  date: string | null
  from: string | null
  to: string | null
  designations: Designation[]
  pauses: { from: string | null; to: string | null; kind: PauseKind }[]
}
export type InstructorValues = { name: string; email: string; qualifications: string }

/** A draft as the form holds it: the body, with what a field may leave empty, and hours as one types them. */
export type DraftValues = Omit<Body, 'sessions' | 'instructors' | 'requestedMinutes' | 'priceCents'> & {
  sessions: SessionValues[]
  instructors: InstructorValues[]
  requestedHours: number | null
  priceCents: number | null
}

/** What the form shows of a draft. */
export const valuesOf = ({ requestedMinutes, ...body }: Body): DraftValues => ({
  ...body,
  requestedHours: requestedMinutes === null ? null : requestedMinutes / 60,
})

const isWholePause = (pause: { from: string | null; to: string | null }): boolean =>
  pause.from !== null && pause.to !== null

const sessionOf = ({ date, from, to, pauses, ...rest }: SessionValues): Body['sessions'] =>
  date === null || from === null || to === null
    ? []
    : [
        {
          ...rest,
          date,
          from,
          to,
          pauses: pauses.flatMap((pause) =>
            pause.from === null || pause.to === null ? [] : [{ kind: pause.kind, from: pause.from, to: pause.to }],
          ),
        },
      ]

export type Unfinished = {
  sessions: readonly number[]
  /** Of sessions that are whole themselves. */
  pauses: readonly { session: number; pause: number }[]
}

/** Which rows are so far from whole that they can't be kept on the server yet; the browser keeps them meanwhile. */
export const findUnfinished = (values: DraftValues): Unfinished => ({
  sessions: values.sessions.flatMap((session, at) => (sessionOf(session).length === 0 ? [at] : [])),
  pauses: values.sessions.flatMap((session, at) =>
    sessionOf(session).length === 0
      ? []
      : session.pauses.flatMap((pause, index) => (isWholePause(pause) ? [] : [{ session: at, pause: index }])),
  ),
})

/** Lines that are left empty among the choices are nobody's choice. */
const applicationOf = (application: Body['application']): Body['application'] =>
  application && {
    ...application,
    stages: application.stages.map((stage) => ({
      ...stage,
      questions: stage.questions.map((question) => ({
        ...question,
        choices: question.choices.filter(({ en }) => en.trim() !== ''),
      })),
    })),
  }

/** What is sent and checked of the form: sessions without a day or a time stay behind until they have one. */
export const bodyOf = ({ requestedHours, priceCents, sessions, instructors, ...values }: DraftValues): Body => ({
  ...values,
  sessions: sessions.flatMap(sessionOf),
  instructors: instructors.map(({ email, ...rest }) => ({ ...rest, email: email.trim().toLowerCase() })),
  requestedMinutes: requestedHours === null ? null : Math.round(requestedHours * 60),
  priceCents: priceCents ?? 0,
  application: applicationOf(values.application),
})

/** A day some days on: 2026-12-28 and 7 is 2027-01-04. */
export const daysOn = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** The same session some days later, with its times, pauses and designations. */
export const shifted = (session: SessionValues, days: number): SessionValues => ({
  ...session,
  designations: [...session.designations],
  pauses: session.pauses.map((pause) => ({ ...pause })),
  date: session.date === null ? null : daysOn(session.date, days),
})

/** A first session: a school day with a lunch hour, three weeks from a day. */
export const firstSession = (today: string): SessionValues => ({
  title: '',
  date: daysOn(today, 21),
  from: '08:30',
  to: '15:30',
  designations: [],
  pauses: [{ from: '12:00', to: '13:00', kind: 'meal' }],
})

/** Where the nth of those that were sent stands among all. */
const placeAmong = (nth: number, isSent: readonly boolean[]): number =>
  isSent.flatMap((sent, at) => (sent ? [at] : []))[nth] ?? nth

/** Where a field of the sent body stands in the form, rows that stay behind counted: `sessions.0.from` may be row 1. */
export const fieldInForm = (field: string, values: DraftValues): string => {
  if (field === 'requestedMinutes') return 'requestedHours'
  if (field === 'contactEmail' && values.contactName.trim() === '') return 'contactName'
  const [list, nth, part, pause, ...rest] = field.split('.')
  if (list !== 'sessions' || nth === undefined) return field
  const behind = new Set(findUnfinished(values).sessions)
  const at = placeAmong(
    Number(nth),
    values.sessions.map((_row, index) => !behind.has(index)),
  )
  if (part !== 'pauses' || pause === undefined) return [list, at, part].filter((word) => word !== undefined).join('.')
  const whole = values.sessions[at]?.pauses.map(isWholePause) ?? []
  return [list, at, part, placeAmong(Number(pause), whole), ...rest].join('.')
}

/** An empty draft for someone's desk; its price is left to be typed. */
export const emptyValues = (contact: { name: string; email: string }, programId: string | null): DraftValues => ({
  ...valuesOf(OfferingDraft.parse({ programId, contactName: contact.name, contactEmail: contact.email })),
  priceCents: null,
})
