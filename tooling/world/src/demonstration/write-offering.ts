import type { Course } from '../facts/course.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

export const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[’']/g, '')
    .replace(/[^A-Za-z0-9\s-]/g, '')
    .toLowerCase()
    .trim()
    .split(/[\s-]+/)
    .slice(0, 7)
    .join('-')

/** `leading-with-racial-equity-mar-10`, with the year where that is taken. */
export function nameOffering(title: string, date: string, taken: Set<string>): string {
  const month = months[Number(date.slice(5, 7)) - 1]
  const base = `${slugOf(title)}-${month}-${Number(date.slice(8))}`
  const tries = [base, `${base}-${date.slice(0, 4)}`, ...Array.from({ length: 20 }, (_, at) => `${base}-${at + 2}`)]
  const free = tries.find((one) => !taken.has(one)) ?? `${base}-${taken.size}`
  taken.add(free)
  return free
}

const say = {
  en: {
    where: {
      in_person: 'We meet in person; lunch or supper is included where the agenda shows one.',
      online: 'We meet online with live captions. The link appears in your registration, and cameras may stay off.',
      hybrid: 'Come in person or join online; both groups have a facilitator of their own.',
      self_paced: 'Work at your own pace; the last part has a short check.',
    },
    cohort: 'The group stays together throughout: please be sure that you can attend every date.',
    team: 'Teams from one building or district are welcome and sit together.',
    alone: (first: string, last: string) => `Short parts to read, watch and try, from “${first}” to “${last}”.`,
    bring: 'Bring something of your own to work on; nothing else needs preparing.',
  },
  es: {
    where: {
      in_person: 'Nos reunimos en persona; la comida está incluida cuando la agenda la muestra.',
      online: 'Nos reunimos en línea, con subtítulos en vivo. El enlace aparece en su inscripción.',
      hybrid: 'Venga en persona o conéctese en línea; cada grupo tiene su facilitadora.',
      self_paced: 'Avance a su ritmo; la última parte tiene una breve comprobación.',
    },
    cohort: 'El grupo permanece junto: asegúrese de poder asistir a todas las fechas.',
    team: 'Los equipos de una misma escuela son bienvenidos y trabajan juntos.',
    alone: (first: string, last: string) => `Partes breves para leer, ver y probar, de «${first}» a «${last}».`,
    bring: 'Traiga algo propio para trabajar; no hace falta preparar nada más.',
  },
} as const

const walks = {
  en: [
    (first: string, last: string) =>
      `We begin with “${first}” and end with “${last}”; about half of the time is practice with your own material.`,
    (first: string, last: string) =>
      `The first part is “${first}”. By “${last}” you will have tried it, heard from a colleague and tried it again.`,
    (first: string, last: string) =>
      `Short inputs, long tables: from “${first}” to “${last}”, trainers speak for ten minutes at most before you work.`,
    (first: string, last: string) =>
      `You will see it done, do it with others, and plan it for Monday: from “${first}” to “${last}”.`,
  ],
  es: [
    (first: string, last: string) =>
      `Empezamos con «${first}» y terminamos con «${last}»; la mitad del tiempo es práctica con material propio.`,
    (first: string, last: string) =>
      `Verá cómo se hace, lo hará con otras personas y lo planeará para el lunes: de «${first}» a «${last}».`,
  ],
}

/** The description below the summary: how it works, in the language it is taught in. */
export function describe(course: Course, format: keyof typeof say.en.where, isCohort: boolean): string {
  const language = course.language ?? 'en'
  const words = say[language]
  const ways = walks[language]
  const walk = ways[course.title.length % ways.length]
  const [first = course.title] = course.topics
  const last = course.topics.at(-1) ?? first
  if (format === 'self_paced') return [words.alone(first, last), words.where[format]].join('\n\n')
  const way = walk?.(first, last) ?? ''
  return [way, words.where[format], `${isCohort ? words.cohort : words.team} ${words.bring}`].join('\n\n')
}
