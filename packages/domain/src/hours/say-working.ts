import { designationName } from '../catalog/index.ts'
import type { Bilingual, Facts, Language } from '../kernel/index.ts'
import type { WorkingCode, WorkingLine } from './award-types.ts'
import { findDesignation } from './find-designation.ts'
import { sayHours } from './say-hours.ts'
import { sayMinutes } from './say-minutes.ts'
import { sayTime } from './say-time.ts'

/** A line of the working as a page or a paper prints it. `rule` is the rule's name, printed with its word. */
export type SaidLine = {
  readonly label: string
  readonly detail: string
  readonly amount: string
  readonly rule: string | null
  /** How it is set: a line of the sum, the sum's result, or a part of the result. */
  readonly weight: 'line' | 'total' | 'part'
}

type Say = (facts: Facts, language: Language) => Bilingual
type Entry = { readonly label: Say; readonly detail: Say; readonly weight?: SaidLine['weight'] }

const said =
  (en: string, es: string): Say =>
  () => ({ en, es })
const nothing: Say = said('', '')
const number = (fact: Facts[string] | undefined): number => (typeof fact === 'number' ? fact : 0)
const text = (fact: Facts[string] | undefined): string => (typeof fact === 'string' ? fact : '')

const range: (from: string, to: string) => Say = (from, to) => (facts, language) => {
  const [start, end, zone] = [text(facts[from]), text(facts[to]), text(facts['zone'])]
  const at = (moment: string): string => sayTime(moment, zone, language, 'time')
  const times = start && end ? `${at(start)}–${at(end)}` : ''
  return { en: times, es: times }
}

const pauses =
  (en: string, es: string): Say =>
  (facts, language) => {
    const [count, each] = [number(facts['count']), number(facts['eachMinutes'])]
    const times = range('startsAt', 'endsAt')(facts, language)[language]
    const which = times || (each > 0 ? `${count} × ${each} min` : `${number(facts['pauseMinutes'])} min`)
    return { en: `${which} ${en}`, es: `${which} ${es}` }
  }

const step = (facts: Facts): Bilingual => {
  const minutes = number(facts['stepMinutes'])
  if (minutes === 60) return { en: 'hour', es: 'hora' }
  if (minutes === 30) return { en: 'half hour', es: 'media hora' }
  if (minutes === 15) return { en: 'quarter hour', es: 'cuarto de hora' }
  return { en: `${minutes} minutes`, es: `${minutes} minutos` }
}

const tagName = (facts: Facts): Bilingual => {
  const tag = text(facts['tag'])
  const designation = findDesignation(tag)
  return designation === null ? { en: tag, es: tag } : designationName[designation]
}

const hoursOf = (fact: Facts[string] | undefined, language: Language): string => sayHours(number(fact), language)

const entries: Readonly<Record<WorkingCode, Entry>> = {
  session: {
    label: (facts, language) => {
      const day = sayTime(text(facts['startsAt']), text(facts['zone']), language, 'day')
      return { en: day, es: day }
    },
    detail: range('startsAt', 'endsAt'),
  },
  'independent-study': {
    label: said('independent study', 'estudio independiente'),
    detail: said('left out', 'no cuenta'),
  },
  'meal-left-out': { label: said('meal', 'comida'), detail: pauses('left out', 'no cuenta') },
  'meal-counted': {
    label: said('working meal', 'comida de trabajo'),
    detail: pauses('counts, with a presenter', 'cuenta, con ponente'),
  },
  'break-left-out': { label: said('breaks', 'descansos'), detail: pauses('left out', 'no cuenta') },
  'break-counted': { label: said('breaks', 'descansos'), detail: pauses('count', 'cuentan') },
  'not-attended': {
    label: said('not attended', 'sin asistencia'),
    detail: (facts, language) => {
      if (facts['presentFrom'] === null) return { en: 'no attendance recorded', es: 'sin asistencia registrada' }
      const times = range('presentFrom', 'presentTo')(facts, language)[language]
      const apart = number(facts['stretches']) > 1
      return {
        en: apart ? `present ${times}, with gaps` : `present ${times}`,
        es: apart ? `presente ${times}, con interrupciones` : `presente ${times}`,
      }
    },
  },
  'no-sign-out': {
    label: said('no sign-out', 'sin registro de salida'),
    detail: (facts, language) => {
      const at = sayTime(text(facts['signedInAt']), text(facts['zone']), language, 'time')
      return facts['counted'] === true
        ? {
            en: `signed in ${at}, counted to the session’s end`,
            es: `entrada ${at}, cuenta hasta el final de la sesión`,
          }
        : { en: `signed in ${at}, not counted until it is closed`, es: `entrada ${at}, no cuenta hasta que se cierre` }
    },
  },
  'below-share': {
    label: said('too little of the session', 'parte insuficiente de la sesión'),
    detail: (facts) => {
      const [here, whole] = [number(facts['presentMinutes']), number(facts['ofMinutes'])]
      const percent = number(facts['percent'])
      return {
        en: `${here} of ${whole} minutes; at least ${percent} % needed`,
        es: `${here} de ${whole} minutos; se necesita al menos el ${percent} %`,
      }
    },
  },
  overlap: {
    label: said('two sessions at once', 'dos sesiones a la vez'),
    detail: said('the same time counts once', 'el mismo tiempo cuenta una vez'),
  },
  sum: { label: said('time that counts', 'tiempo que cuenta'), detail: nothing, weight: 'total' },
  'below-minimum': {
    label: said('too short to earn clock hours', 'demasiado breve para acreditar horas'),
    detail: (facts) => {
      const [length, least] = [number(facts['lengthMinutes']), number(facts['minimumMinutes'])]
      return {
        en: `${length} minutes offered; at least ${least} needed`,
        es: `${length} minutos ofrecidos; se necesitan al menos ${least}`,
      }
    },
    weight: 'total',
  },
  'instructor-alone': {
    label: said('instructor without other participants', 'instructor sin otros participantes'),
    detail: said('no clock hours', 'sin horas de reloj acreditadas'),
    weight: 'total',
  },
  'instructors-earn-nothing': {
    label: said('instructor', 'instructor'),
    detail: said('this provider gives instructors no clock hours', 'este proveedor no acredita horas a instructores'),
    weight: 'total',
  },
  'approved-cap': {
    label: said('above the approved hours', 'por encima de las horas aprobadas'),
    detail: (facts, language) => {
      const approved = hoursOf(facts['approvedMinutes'], language)
      return { en: `${approved} approved`, es: `${approved} aprobadas` }
    },
  },
  rounded: {
    label: (facts) => {
      const { en, es } = step(facts)
      return facts['direction'] === 'nearest'
        ? { en: `rounded to the nearest ${en}`, es: `redondeado al valor más cercano: ${es}` }
        : { en: `rounded down to the ${en}`, es: `redondeado hacia abajo: ${es}` }
    },
    detail: nothing,
    weight: 'total',
  },
  request: {
    label: said('as you asked', 'según lo solicitado'),
    detail: (facts, language) => {
      const [asked, of] = [hoursOf(facts['requestedMinutes'], language), hoursOf(facts['ofMinutes'], language)]
      return { en: `${asked} of ${of} requested`, es: `${asked} de ${of} solicitadas` }
    },
    weight: 'total',
  },
  tag: {
    label: (facts) => {
      const { en, es } = tagName(facts)
      return { en: `of which ${en}`, es: `de las cuales ${es}` }
    },
    detail: nothing,
    weight: 'part',
  },
  'tag-without-authority': {
    label: tagName,
    detail: (facts) => ({
      en: `not counted: the provider had no authority for it on ${text(facts['on'])}`,
      es: `no cuenta: el proveedor no tenía autorización el ${text(facts['on'])}`,
    }),
    weight: 'part',
  },
}

const inHours: ReadonlySet<WorkingCode> = new Set([
  'rounded',
  'request',
  'tag',
  'below-minimum',
  'instructor-alone',
  'instructors-earn-nothing',
])

/**
 * A working's line in a person's language: what it is, its particulars, its amount. Minutes until the rounding,
 * hours from there on: lunch of an hour reads `meal · 12:00 PM–1:00 PM left out · −1 h 00 · PS-2`.
 */
export const sayWorking = (line: WorkingLine, language: Language): SaidLine => {
  const entry = entries[line.code]
  const { minutes } = line
  const amount = minutes === null ? '' : inHours.has(line.code) ? sayHours(minutes, language) : sayMinutes(minutes)
  return {
    label: entry.label(line.facts, language)[language],
    detail: entry.detail(line.facts, language)[language],
    amount: minutes === 0 && entry.weight === undefined ? '' : amount,
    rule: line.rule,
    weight: entry.weight ?? 'line',
  }
}
