import type { Actor, Role } from '../access/index.ts'

/** The parts of the house that a person finds in the top bar. */
export type Area = 'learning' | 'teach' | 'seats' | 'desk' | 'finance' | 'administration'

const opens: Readonly<Record<Role, readonly Area[]>> = {
  trainer: ['teach'],
  registrar: ['desk'],
  program_manager: ['desk'],
  committee: ['desk'],
  finance: ['finance'],
  front_desk: ['teach'],
  seat_manager: ['seats'],
  seat_delegate: ['seats'],
  administrator: ['desk', 'finance', 'administration'],
}

const order: readonly Area[] = ['learning', 'teach', 'seats', 'desk', 'finance', 'administration']

/** A person's areas in the order of the bar; everyone signed in learns: a trainer has `['learning', 'teach']`. */
export const areasOf = (actor: Actor): readonly Area[] => {
  if (actor.kind !== 'person') return []
  const found = new Set<Area>(['learning', ...actor.grants.flatMap((grant) => opens[grant.role])])
  return order.filter((area) => found.has(area))
}
