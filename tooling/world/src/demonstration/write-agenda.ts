import type { Course } from '../facts/course.ts'
import type { Meeting } from './plan-meetings.ts'
import { minutesOf, saySpan } from './say-time.ts'

type Language = 'en' | 'es'
type Line = { readonly from: number; readonly to: number; readonly text: string }

const words = {
  en: {
    opening: 'Welcome, access check, agreements',
    closing: 'Commitments and evaluation',
    session: 'Session',
    workshops: 'workshops',
    goesOn: (topic: string) => `${topic} (continued)`,
    pauses: { break: 'Break', meal: 'Lunch', working_meal: 'Working lunch with a presenter' },
  },
  es: {
    opening: 'Bienvenida, accesibilidad y acuerdos',
    closing: 'Compromisos y evaluación',
    session: 'Sesión',
    workshops: 'talleres',
    goesOn: (topic: string) => `${topic} (continuación)`,
    pauses: {
      break: 'Descanso',
      meal: 'Almuerzo',
      working_meal: 'Almuerzo de trabajo con presentación',
    },
  },
} as const

const edge = 15

/** The stretches between opening, pauses and closing. */
const stretchesOf = ({ from, to, pauses }: Meeting): readonly (readonly [number, number])[] => {
  const ends = [...pauses.map((pause) => minutesOf(pause.from)), minutesOf(to) - edge]
  const begins = [minutesOf(from) + edge, ...pauses.map((pause) => minutesOf(pause.to))]
  return begins.map((begin, at) => [begin, ends[at] ?? begin] as const)
}

/** Topics over the stretches by their length; what a pause interrupts goes on after it. */
const spread = (topics: readonly string[], meeting: Meeting, language: Language): readonly Line[] => {
  const stretches = stretchesOf(meeting)
  const total = stretches.reduce((sum, [from, to]) => sum + to - from, 0)
  const upTo = (minutes: number) => Math.max(1, Math.round((minutes / total) * topics.length))
  let gone = 0
  return stretches.flatMap(([from, to]) => {
    const first = gone === 0 ? 0 : upTo(gone)
    gone += to - from
    const own = topics.slice(first, gone === total ? topics.length : upTo(gone))
    if (own.length === 0) return [{ from, to, text: words[language].goesOn(topics[first - 1] ?? '') }]
    const step = Math.floor((to - from) / own.length / 5) * 5
    return own.map((text, at) => ({
      from: from + at * step,
      to: at === own.length - 1 ? to : from + (at + 1) * step,
      text,
    }))
  })
}

const dayAgenda = (topics: readonly string[], meeting: Meeting, language: Language): string => {
  const say = words[language]
  const [from, to] = [minutesOf(meeting.from), minutesOf(meeting.to)]
  const lines: readonly Line[] = [
    { from, to: from + edge, text: say.opening },
    ...spread(topics, meeting, language),
    ...meeting.pauses.map((pause) => ({
      from: minutesOf(pause.from),
      to: minutesOf(pause.to),
      text: say.pauses[pause.kind],
    })),
    { from: to - edge, to, text: say.closing },
  ]
  return lines
    .toSorted((a, b) => a.from - b.from)
    .map((line) => `${saySpan(line.from, line.to, language)} ${line.text}`)
    .join('\n')
}

const spanOf = ({ from, to }: Meeting, language: Language): string => saySpan(minutesOf(from), minutesOf(to), language)

const conferenceAgenda = (meetings: readonly Meeting[], language: Language): string => {
  const lines = meetings.map((meeting) => {
    const { title, slot } = meeting
    return `${spanOf(meeting, language)} ${slot === undefined ? title : `${slot}: ${words[language].workshops}`}`
  })
  return [...new Set(lines)].join('\n')
}

/** The agenda, a line a block, at the times of the meetings and their pauses. */
export const writeAgenda = (course: Course, meetings: readonly Meeting[]): string => {
  const language = course.language ?? 'en'
  const [first] = meetings
  if (!first) return course.topics.map((topic, index) => `${index + 1}. ${topic}`).join('\n')
  if (meetings.some(({ slot }) => slot !== undefined)) return conferenceAgenda(meetings, language)
  if (meetings.length === 1) return dayAgenda(course.topics, first, language)
  const { session } = words[language]
  return meetings
    .map((meeting, index) => `${session} ${index + 1}, ${spanOf(meeting, language)}: ${meeting.title}`)
    .join('\n')
}
