import { checkDraft } from '@inservice/domain/catalog'
import { bodyOf, fieldInForm, findUnfinished, type DraftValues } from './draft-values.ts'
import type { Problem } from './problem-words.ts'

/** The part of a session that keeps it from being whole. */
const partOf = ({ date, from, to }: DraftValues['sessions'][number]): string =>
  date === null ? 'date' : from === null ? 'from' : to === null ? 'to' : 'date'

const sections = [
  'title',
  'summary',
  'audiences',
  'venueId',
  'onlineUrl',
  'sessions',
  'instructors',
  'capacity',
  'closesOn',
  'requestedHours',
  'objectives',
  'agenda',
  'standards',
  'evaluationPlan',
  'contactName',
  'contactEmail',
]
const rankOf = ({ field }: Problem): number => sections.indexOf(field.split('.')[0] ?? field)

/** What a form still lacks, by its own fields in their order: the rules of publishing, and rows that are not whole yet. */
export const findProblems = (values: DraftValues, zone: string, now: string): readonly Problem[] => {
  const behind = findUnfinished(values)
  const found: Problem[] = [
    ...checkDraft(bodyOf(values), zone, now)
      .filter(({ code }) => !(code === 'session-needed' && behind.sessions.length > 0))
      .map(({ field, code }) => ({ field: fieldInForm(field, values), code })),
    ...behind.sessions.flatMap((at) => {
      const session = values.sessions[at]
      return session === undefined
        ? []
        : [{ field: `sessions.${at}.${partOf(session)}`, code: 'session-unfinished' as const }]
    }),
    ...behind.pauses.map(({ session, pause }) => ({
      field: `sessions.${session}.pauses.${pause}.${values.sessions[session]?.pauses[pause]?.from === null ? 'from' : 'to'}`,
      code: 'pause-unfinished' as const,
    })),
  ]
  return found.toSorted((a, b) => rankOf(a) - rankOf(b))
}
