import { ok, refuse, type Cents, type Facts, type Id, type Instant, type Result } from '../kernel/index.ts'
import { publicSeats, type SeatCount } from '../seats/index.ts'
import { payingFor, type Paying, type PayingCode, type Registered } from './decide-register.ts'
import { decideWindow, type RegistrationWindow } from './decide-window.ts'

/** At most so many people in one order. */
export const mostInGroup = 200

export type GroupPerson = { readonly line: number; readonly name: string; readonly email: string }

/** Whom an address means, as far as the one who registers may know it: a colleague works for the same organization. */
export type GroupKnown = {
  readonly personId: Id
  readonly isColleague: boolean
  readonly isEnrolled: boolean
  readonly isWaiting: boolean
}
export type GroupCode =
  | 'group-person-registered'
  | 'group-person-waiting'
  | 'group-person-elsewhere'
  | 'seat-person-twice'
export type GroupTrouble = {
  readonly line: number
  readonly code: GroupCode
  readonly facts: Facts
  readonly field: 'email'
}
export type GroupJudged = { readonly fine: readonly GroupPerson[]; readonly troubles: readonly GroupTrouble[] }

const troubleOf = (
  { name, email }: GroupPerson,
  found: GroupKnown | undefined,
  before: number | undefined,
): { readonly code: GroupCode; readonly facts: Facts } | null => {
  // That two addresses are one person's is theirs to tell, and their organization's.
  if (before !== undefined && (found === undefined || found.isColleague))
    return { code: 'seat-person-twice', facts: { email, line: before } }
  if (found === undefined || (before === undefined && !found.isEnrolled && !found.isWaiting)) return null
  if (!found.isColleague) return { code: 'group-person-elsewhere', facts: { email } }
  return { code: found.isEnrolled ? 'group-person-registered' : 'group-person-waiting', facts: { name } }
}

/**
 * Which of some named people can be registered by someone else, line by line. Troubles: registered or waiting already,
 * the same person by two addresses. Of someone from another organization only that they can't be registered is said.
 * 3 lines, the second registered already: two are fine, line 2 is `group-person-registered`. Source: groups (practice).
 */
export const judgeGroup = (people: readonly GroupPerson[], known: ReadonlyMap<string, GroupKnown>): GroupJudged => {
  const fine: GroupPerson[] = []
  const troubles: GroupTrouble[] = []
  const lineOf = new Map<string, number>()
  for (const person of people) {
    const found = known.get(person.email)
    const own = found?.personId ?? person.email
    const trouble = troubleOf(person, found, lineOf.get(own))
    if (trouble) troubles.push({ line: person.line, field: 'email', ...trouble })
    else fine.push(person)
    if (!lineOf.has(own)) lineOf.set(own, person.line)
  }
  return { fine, troubles }
}

export type GroupState = {
  readonly window: RegistrationWindow
  readonly seats: SeatCount | null
  readonly known: ReadonlyMap<string, GroupKnown>
  /** What all of them pay together, by the quotes. */
  readonly totalCents: Cents
  /** Whether each has to choose breakouts or to answer for themselves. */
  readonly asksEach: boolean
  readonly purchaseOrderLeftCents: Cents | null
}
export type GroupInput = Paying & { readonly people: readonly GroupPerson[]; readonly expectedCents: Cents }

/**
 * All of some named people, or none: seats for all, one total, one way to pay. Card: not confirmed before it is paid.
 * Refuses lines to mend, a closed window, choices that are each one's own, too few seats with how many are left, a price that changed.
 * 3 people at $50.00, 2 seats → `group-seats-too-few` with free 2; 3 seats, purchase order → confirmed.
 */
export const decideGroup = (
  state: GroupState,
  input: GroupInput,
  now: Instant,
): Result<
  Registered,
  | 'registration-not-open'
  | 'registration-closed'
  | 'group-each-chooses'
  | 'group-lines-to-mend'
  | 'group-seats-too-few'
  | 'price-changed'
  | PayingCode
> => {
  const open = decideWindow(state.window, now)
  if (!open.ok) return open
  if (state.asksEach) return refuse('group-each-chooses')
  const { troubles } = judgeGroup(input.people, state.known)
  const [first] = troubles
  if (first) return refuse('group-lines-to-mend', { count: troubles.length, line: first.line })
  const people = input.people.length
  const free = state.seats === null ? people : publicSeats(state.seats)
  if (free < people) return refuse('group-seats-too-few', { free, people })
  if (state.totalCents !== input.expectedCents) return refuse('price-changed', { cents: state.totalCents })
  const paying = payingFor(state, input)
  if (!paying.ok) return paying
  return ok({
    confirmed: paying.value !== 'card',
    coverage: paying.value,
    seat: state.seats === null ? 'none' : 'take',
  })
}
