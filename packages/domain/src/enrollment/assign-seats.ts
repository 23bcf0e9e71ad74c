import { ok, refuse, type Facts, type Id, type Result } from '../kernel/index.ts'

/** A person to be given a seat, as the manager named them, with the line that names them. */
export type NamedPerson = {
  readonly line: number
  readonly name: string
  readonly email: string
  /** The school's name as written; empty where none is meant. */
  readonly school: string
}

/** Whom an address names already, and what they have of this offering. */
export type KnownPerson = {
  readonly personId: Id
  readonly isEnrolled: boolean
  readonly hasSeat: boolean
  /** Not one of the people whom a school's delegate may give seats to. */
  readonly isElsewhere?: boolean
}

export type AssignState = {
  readonly freeSeats: number
  readonly known: ReadonlyMap<string, KnownPerson>
  /** The organization's schools by their folded name. */
  readonly schools: ReadonlyMap<string, Id>
}

export type AssignCode =
  | 'seat-person-enrolled'
  | 'seat-already-assigned'
  | 'seat-person-twice'
  | 'seat-person-elsewhere'
  | 'seat-school-unknown'
  | 'seats-not-enough'
export type LineTrouble = {
  readonly line: number
  readonly code: AssignCode
  readonly facts: Facts
  readonly field: 'email' | 'school'
}
export type SeatedPerson = NamedPerson & { readonly personId: Id | null; readonly schoolId: Id | null }
export type AssignJudged = { readonly fine: readonly SeatedPerson[]; readonly troubles: readonly LineTrouble[] }

/** A school's name as it is compared: small letters, no accents, single spaces. */
export const foldName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()

/**
 * Which of some named people can be given a seat of a block, line by line; nothing is given yet.
 * Troubles: not of a delegate's school, enrolled already, has a seat of the block already, named twice by two addresses, a school that the
 * organization does not have, and each line beyond the free seats. Source: assign with errors by line (practice).
 * 2 free seats and 3 good lines: two are fine, the third is `seats-not-enough` with free 2.
 */
export const judgeAssign = (people: readonly NamedPerson[], state: AssignState): AssignJudged => {
  const fine: SeatedPerson[] = []
  const troubles: LineTrouble[] = []
  const lineOf = new Map<string, number>()
  for (const person of people) {
    const found = state.known.get(person.email)
    const own = found?.personId ?? person.email
    const trouble = troubleOf(person, found, lineOf.get(own), fine.length, state)
    if (trouble) troubles.push({ line: person.line, ...trouble })
    else {
      lineOf.set(own, person.line)
      const schoolId = person.school === '' ? null : (state.schools.get(foldName(person.school)) ?? null)
      fine.push({ ...person, personId: found?.personId ?? null, schoolId })
    }
  }
  return { fine, troubles }
}

const troubleOf = (
  person: NamedPerson,
  found: KnownPerson | undefined,
  before: number | undefined,
  seated: number,
  { freeSeats, schools }: AssignState,
): Omit<LineTrouble, 'line'> | null => {
  const about = (code: AssignCode, facts: Facts = {}, field: 'email' | 'school' = 'email') => ({ code, facts, field })
  const { name, email, school } = person
  if (found?.isElsewhere) return about('seat-person-elsewhere', { name })
  if (found?.hasSeat) return about('seat-already-assigned', { name })
  if (found?.isEnrolled) return about('seat-person-enrolled', { name })
  if (before !== undefined) return about('seat-person-twice', { email, line: before })
  if (school !== '' && !schools.has(foldName(school))) return about('seat-school-unknown', { school }, 'school')
  if (seated >= freeSeats) return about('seats-not-enough', { free: freeSeats })
  return null
}

/**
 * All of some named people, or none: a single one is refused on its own field, of several the first line with its trouble.
 * Refuses what `judgeAssign` finds; several: `seat-lines-to-mend` with how many and the first line.
 */
export const decideAssign = (
  people: readonly NamedPerson[],
  state: AssignState,
): Result<readonly SeatedPerson[], AssignCode | 'seat-lines-to-mend'> => {
  const { fine, troubles } = judgeAssign(people, state)
  const [first] = troubles
  if (!first) return ok(fine)
  if (people.length === 1) return refuse(first.code, first.facts, first.field)
  return refuse('seat-lines-to-mend', { count: troubles.length, line: first.line })
}
