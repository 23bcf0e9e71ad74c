import type { Facts, Id, Language } from '../kernel/index.ts'

/** The ways in which what must always hold can fail to, by the invariant that each belongs to. */
export const breachCodes = {
  'pool-miscounted': 'I1',
  'pool-overcounted': 'I8',
  'hold-overdue': 'I8',
  'breakout-miscounted': 'I1',
  'block-short': 'I2',
  'block-unkept': 'I2',
  'seat-twice-owned': 'I2',
  'pack-seat-unkept': 'I2',
  'claimed-without-enrollment': 'I2',
  'entry-unbalanced': 'I3',
  'paid-differs': 'I3',
  'refunded-differs': 'I3',
  'charged-twice': 'I5',
  'paid-without-seat': 'I6',
  'free-while-waiting': 'I7',
  'line-out-of-order': 'I7',
  'awards-current': 'I9',
  'verified-without-award': 'I9',
  'organizations-crossed': 'I12',
} as const
export type BreachCode = keyof typeof breachCodes
export type Invariant = (typeof breachCodes)[BreachCode]

/** An invariant that does not hold: which, on what, and the figures that were found. */
export type Breach = {
  readonly code: BreachCode
  readonly invariant: Invariant
  readonly subject: 'offering' | 'order' | 'seat_block' | 'claim'
  readonly subjectId: Id | null
  /** What a person knows it by: the offering's title, the order's number. */
  readonly label: string
  /** The offering's part of the address, where it has one. */
  readonly slug: string | null
  readonly facts: Facts
}

const dollars = (cents: unknown, language: Language): string =>
  new Intl.NumberFormat(language === 'es' ? 'es-US' : 'en-US', { style: 'currency', currency: 'USD' }).format(
    Number(cents ?? 0) / 100,
  )

const number = (value: Facts[string] | undefined): string => String(value ?? 0)

type Sentence = (facts: Facts) => string
const sentences: Readonly<Record<BreachCode, Readonly<Record<Language, Sentence>>>> = {
  'pool-miscounted': {
    en: ({ taken, counted, capacity }) =>
      `${number(taken)} seats count as taken, ${number(counted)} are, of ${number(capacity)}.`,
    es: ({ taken, counted, capacity }) =>
      `Figuran ${number(taken)} cupos ocupados y hay ${number(counted)}, de ${number(capacity)}.`,
  },
  'pool-overcounted': {
    en: ({ taken, counted, capacity }) =>
      `${number(taken)} seats count as taken, only ${number(counted)} are, of ${number(capacity)}: people are refused seats that nobody has.`,
    es: ({ taken, counted, capacity }) =>
      `Figuran ${number(taken)} cupos ocupados y solo hay ${number(counted)}, de ${number(capacity)}: se niegan cupos que nadie tiene.`,
  },
  'hold-overdue': {
    en: ({ seats }) => `${number(seats)} seats are kept long past their time, and nobody can take them.`,
    es: ({ seats }) => `Se guardan ${number(seats)} cupos mucho después de su plazo y nadie puede tomarlos.`,
  },
  'breakout-miscounted': {
    en: ({ taken, counted }) =>
      `A breakout counts ${number(taken)} seats as taken; ${number(counted)} people picked it.`,
    es: ({ taken, counted }) =>
      `Una sesión paralela cuenta ${number(taken)} cupos ocupados; la eligieron ${number(counted)} personas.`,
  },
  'block-short': {
    en: ({ seats, quantity }) => `The block has ${number(seats)} seats and was sold with ${number(quantity)}.`,
    es: ({ seats, quantity }) => `El bloque tiene ${number(seats)} cupos y se vendió con ${number(quantity)}.`,
  },
  'block-unkept': {
    en: ({ seats, kept }) => `The block has ${number(seats)} seats in hand and keeps ${number(kept)} from the public.`,
    es: ({ seats, kept }) => `El bloque tiene ${number(seats)} cupos vigentes y reserva ${number(kept)}.`,
  },
  'seat-twice-owned': {
    en: ({ position, people }) => `Seat ${number(position)} belongs to ${number(people)} people.`,
    es: ({ position, people }) => `El cupo ${number(position)} es de ${number(people)} personas.`,
  },
  'pack-seat-unkept': {
    en: ({ position, used, held }) =>
      `Seat ${number(position)} of a pack uses ${number(used)} places of a training and keeps ${number(held)}.`,
    es: ({ position, used, held }) =>
      `El cupo ${number(position)} de un paquete usa ${number(used)} lugares de una formación y reserva ${number(held)}.`,
  },
  'claimed-without-enrollment': {
    en: ({ position }) => `Seat ${number(position)} counts as claimed, and nobody is registered on it.`,
    es: ({ position }) => `El cupo ${number(position)} figura como usado y nadie está inscrito con él.`,
  },
  'entry-unbalanced': {
    en: ({ cents }) => `A ledger entry is off by ${dollars(cents, 'en')}.`,
    es: ({ cents }) => `Un asiento contable no cuadra por ${dollars(cents, 'es')}.`,
  },
  'paid-differs': {
    en: ({ cents, countedCents }) =>
      `The order says ${dollars(cents, 'en')} was paid; its payments come to ${dollars(countedCents, 'en')}.`,
    es: ({ cents, countedCents }) =>
      `El pedido indica ${dollars(cents, 'es')} pagados; sus pagos suman ${dollars(countedCents, 'es')}.`,
  },
  'refunded-differs': {
    en: ({ cents, countedCents }) =>
      `The order says ${dollars(cents, 'en')} went back; its refunds come to ${dollars(countedCents, 'en')}.`,
    es: ({ cents, countedCents }) =>
      `El pedido indica ${dollars(cents, 'es')} devueltos; sus reembolsos suman ${dollars(countedCents, 'es')}.`,
  },
  'charged-twice': {
    en: ({ orders }) => `One person is charged by ${number(orders)} orders for one training.`,
    es: ({ orders }) => `A una persona se le cobra con ${number(orders)} pedidos por una formación.`,
  },
  'paid-without-seat': {
    en: ({ minutes }) => `Paid ${number(minutes)} minutes ago, and nobody has a seat for it.`,
    es: ({ minutes }) => `Se pagó hace ${number(minutes)} minutos y nadie tiene un cupo por ello.`,
  },
  'free-while-waiting': {
    en: ({ free }) => `Someone waits while ${number(free)} seats are free.`,
    es: ({ free }) => `Alguien espera mientras hay ${number(free)} cupos libres.`,
  },
  'line-out-of-order': {
    en: ({ at }) =>
      `Played again, the waiting list’s rules come to other offers than those made from ${String(at).slice(0, 10)} on.`,
    es: ({ at }) =>
      `Al repetirlas, las reglas de la lista de espera llegan a otras ofertas que las hechas desde el ${String(at).slice(0, 10)}.`,
  },
  'awards-current': {
    en: ({ count }) => `The claim has ${number(count)} current awards; it may have one.`,
    es: ({ count }) => `La solicitud tiene ${number(count)} acreditaciones vigentes; solo puede tener una.`,
  },
  'organizations-crossed': {
    en: ({ what }) => `Its ${String(what ?? 'order')} belongs to another organization.`,
    es: ({ what }) => `Algo suyo es de otra organización (${String(what ?? 'order')}).`,
  },
  'verified-without-award': {
    en: () => 'The claim is verified, and no hours were awarded for it.',
    es: () => 'La solicitud está verificada y no se acreditaron horas.',
  },
}

/** What was found, as a sentence: `4 seats count as taken, 3 are, of 10.` */
export const sayBreach = ({ code, facts }: Pick<Breach, 'code' | 'facts'>, language: Language): string =>
  sentences[code][language](facts)

/** Where what was found is looked into: `/orders/…`, `/seats/…`, `/catalog/…`; null where it has no page. */
export const placeOf = ({
  subject,
  subjectId,
  slug,
}: Pick<Breach, 'subject' | 'subjectId' | 'slug'>): string | null => {
  if (subject === 'order' && subjectId !== null) return `/orders/${subjectId}`
  if (subject === 'seat_block' && subjectId !== null) return `/seats/${subjectId}`
  return slug === null ? null : `/catalog/${slug}`
}
