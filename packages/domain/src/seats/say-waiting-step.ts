import type { Instant, Language, TimeZone } from '../kernel/index.ts'
import { mostSkips } from './decide-round.ts'
import type { FreedAfter, WaitingFacts, WaitingStep } from './waiting-log.ts'

/** A step of the log with whom it is about, who did it where a person did, and the reason that was given. */
export type ToldStep = {
  readonly what: WaitingStep
  readonly who: string
  readonly by: string | null
  readonly reason: string
  readonly facts: WaitingFacts
}
type Words = (step: ToldStep, when: (at: Instant | undefined) => string) => string

const seats = (count = 1): string => (count === 1 ? 'one seat' : `${count} seats`)
const cupos = (count = 1): string => (count === 1 ? 'un cupo' : `${count} cupos`)
const because = (reason: string): string => (reason === '' ? '' : `: ${reason}`)
/** What the house itself writes as a reason, in Spanish; people's own words stay as they are. */
const ownReasons: Readonly<Record<string, string>> = {
  'has a district’s seat': 'tiene un cupo de su distrito',
  'comes with a party': 'viene con un grupo',
}

const afterEnglish: Readonly<Record<FreedAfter, string>> = {
  withdrawn: 'someone withdrew',
  lapsed: 'a seat was not paid or registered in time',
  returned: 'a district gave seats back',
  capacity: 'the number of seats was raised',
  reserve: 'seats that were kept for some were released',
}
const afterSpanish: Readonly<Record<FreedAfter, string>> = {
  withdrawn: 'alguien se retiró',
  lapsed: 'un cupo no se pagó o no se usó a tiempo',
  returned: 'un distrito devolvió cupos',
  capacity: 'se aumentó el número de cupos',
  reserve: 'se liberaron cupos que se guardaban para algunos',
}

const english: Readonly<Record<WaitingStep, Words>> = {
  joined: ({ who, facts: { seats: size = 1 } }) =>
    size > 1 ? `${who} joined for a party of ${size}.` : `${who} joined the list.`,
  freed: ({ facts: { seats: free = 0, after } }) =>
    `${free === 1 ? 'One seat was' : `${free} seats were`} free for the list${after ? `, after ${afterEnglish[after]}` : ''}.`,
  offered: ({ who, facts }, when) =>
    `${who} was offered ${seats(facts.seats)}${facts.reserve ? ' of those kept for their group' : ''}, until ${when(facts.until)}.`,
  skipped: ({ who, facts: { needs, free = 0, times = 1, reserved } }) =>
    reserved
      ? `${who} was passed over: the seats that are free are kept for others until they are released.`
      : `${who} was passed over: the party needs ${needs} seats, ${free === 1 ? 'one was' : `${free} were`} free. ${
          times < mostSkips
            ? `Time ${times} of ${mostSkips}.`
            : `Time ${times} of ${mostSkips}: from now on seats are kept for this party.`
        }`,
  kept: ({ who, facts }) =>
    `${facts.seats === 1 ? 'One seat is' : `${facts.seats} seats are`} kept for ${who} until the whole party fits.`,
  accepted: ({ who, facts: { seats: size = 1 } }) => `${who} took ${size > 1 ? `the ${size} seats` : 'the seat'}.`,
  named: ({ who, facts }, when) => `${who} was asked as one of the party, until ${when(facts.until)}.`,
  declined: ({ who }) => `${who} declined. The next in line is asked.`,
  expired: ({ who }) => `${who} did not answer in time. The next in line is asked.`,
  left: ({ who, reason }) => `${who} left the list${because(reason)}.`,
  moved: ({ who, by, reason, facts }) =>
    `${by ?? 'The office'} moved ${who} from place ${facts.from} to ${facts.to}${because(reason)}.`,
  removed: ({ who, by, reason }) => `${by ?? 'The office'} took ${who} off the list${because(reason)}.`,
  overbooked: ({ who, by, reason }) => `${by ?? 'The office'} added ${who} beyond the capacity${because(reason)}.`,
  absorbed: ({ facts: { seats: free = 1, after } }) =>
    `${free === 1 ? 'One seat came' : `${free} seats came`} free${after ? `, after ${afterEnglish[after]}` : ''}: ${free === 1 ? 'it makes' : 'they make'} up for whom staff had added beyond the capacity, and nobody is asked for ${free === 1 ? 'it' : 'them'}.`,
  canceled: ({ who }) => `The training was canceled: ${who} no longer waits.`,
}

const spanish: Readonly<Record<WaitingStep, Words>> = {
  joined: ({ who, facts: { seats: size = 1 } }) =>
    size > 1 ? `${who} se anotó con un grupo de ${size}.` : `${who} se anotó en la lista.`,
  freed: ({ facts: { seats: free = 0, after } }) =>
    `${free === 1 ? 'Había un cupo libre' : `Había ${free} cupos libres`} para la lista${after ? `, después de que ${afterSpanish[after]}` : ''}.`,
  offered: ({ who, facts }, when) =>
    `Se ofreció ${cupos(facts.seats)} a ${who}${facts.reserve ? ', de los que se guardan para su grupo' : ''}, hasta el ${when(facts.until)}.`,
  skipped: ({ who, facts: { needs, free = 0, times = 1, reserved } }) =>
    reserved
      ? `Se pasó por alto a ${who}: los cupos libres se guardan para otras personas hasta que se liberen.`
      : `Se pasó por alto a ${who}: el grupo necesita ${needs} cupos y había ${free}. ${
          times < mostSkips
            ? `Vez ${times} de ${mostSkips}.`
            : `Vez ${times} de ${mostSkips}: desde ahora se guardan cupos para este grupo.`
        }`,
  kept: ({ who, facts }) =>
    `${facts.seats === 1 ? 'Se guarda un cupo' : `Se guardan ${facts.seats} cupos`} para ${who} hasta que quepa todo el grupo.`,
  accepted: ({ who, facts: { seats: size = 1 } }) => `${who} tomó ${size > 1 ? `los ${size} cupos` : 'el cupo'}.`,
  named: ({ who, facts }, when) => `Se avisó a ${who}, del mismo grupo; puede responder hasta el ${when(facts.until)}.`,
  declined: ({ who }) => `${who} no quiso el cupo. Se avisa a la siguiente persona.`,
  expired: ({ who }) => `${who} no respondió a tiempo. Se avisa a la siguiente persona.`,
  left: ({ who, reason }) => `${who} salió de la lista${because(ownReasons[reason] ?? reason)}.`,
  moved: ({ who, by, reason, facts }) =>
    `${by ?? 'La oficina'} pasó a ${who} del lugar ${facts.from} al ${facts.to}${because(reason)}.`,
  removed: ({ who, by, reason }) => `${by ?? 'La oficina'} quitó a ${who} de la lista${because(reason)}.`,
  overbooked: ({ who, by, reason }) =>
    `${by ?? 'La oficina'} agregó a ${who} por encima de la capacidad${because(reason)}.`,
  absorbed: ({ facts: { seats: free = 1, after } }) =>
    `${free === 1 ? 'Quedó libre un cupo' : `Quedaron libres ${free} cupos`}${after ? `, después de que ${afterSpanish[after]}` : ''}: ${free === 1 ? 'compensa' : 'compensan'} a quien la oficina había agregado por encima de la capacidad y no se ${free === 1 ? 'ofrece' : 'ofrecen'} a nadie.`,
  canceled: ({ who }) => `Se canceló la formación: ${who} ya no espera.`,
}

const words = { en: english, es: spanish }

/**
 * A step of a waiting list's log as a sentence, its times in the place's zone: `Ana Ruiz was passed over: the party needs
 * 4 seats, 3 were free. Time 1 of 3.`
 */
export const sayWaitingStep = (step: ToldStep, zone: TimeZone, language: Language): string => {
  const moment = new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
  })
  const said = words[language][step.what](step, (at) => (at === undefined ? '' : moment.format(Date.parse(at))))
  // Spanish times end in a period of their own.
  return said.replace(/\.\.$/, '.')
}
