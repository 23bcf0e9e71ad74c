import {
  begins,
  giveSeatBack,
  isLive,
  linkEnds,
  minute,
  place,
  publicIn,
  stopWaiting,
  takenIn,
  takeSeat,
  week,
  type Model,
  type ModelPerson,
} from './seat-model-state.ts'

export type Deed =
  | 'register'
  | 'pay'
  | 'hold'
  | 'join'
  | 'leave'
  | 'take'
  | 'withdraw'
  | 'assign'
  | 'accept'
  | 'claim'
  | 'ask'
  | 'approve'
  | 'decline'
  | 'swap'
  | 'revoke'
  | 'return'
  | 'buy'
  | 'capacity'
  | 'move'
  | 'remove'
  | 'merge'
export type Time = 'minutes' | 'day' | 'deadline'
export type Play = { readonly deed: Deed; readonly who: number; readonly other: number; readonly block: number }

type Rule = (model: Model, person: ModelPerson, play: Play) => boolean

const mayClaim = (model: Model, person: ModelPerson): boolean =>
  !person.seat && !isLive(person) && model.now < linkEnds && (model.blocks[0]?.free ?? 0) > 0

/** Each deed: false where it is refused and changes nothing. */
export const rules: Readonly<Record<Deed, Rule>> = {
  register: (model, person, { who }) => {
    if (isLive(person)) return false
    if (person.wait !== 'offered' && person.holdUntil === null && publicIn(model) < 1) return false
    // A kept seat is used: an offer's, else a checkout's.
    if (person.wait === 'offered') stopWaiting(model, who)
    else person.holdUntil = null
    place(model, person, model.isPaid ? 'pending' : 'paid')
    person.payUntil = model.now + 35 * minute
    person.lapsed = false
    return true
  },
  pay: (model, person) => {
    if (person.place === 'pending') {
      person.place = 'paid'
      return true
    }
    if (!person.lapsed) return false
    person.lapsed = false
    if (!isLive(person) && publicIn(model) > 0) place(model, person, 'paid')
    return true
  },
  hold: (model, person) => {
    if (isLive(person)) return false
    if (person.wait === 'offered') return true
    if (person.holdUntil === null && publicIn(model) < 1) return false
    person.holdUntil = model.now + 15 * minute
    return true
  },
  join: (model, person, { who }) => {
    if (isLive(person) || person.wait !== 'none' || person.holdUntil !== null || publicIn(model) > 0) return false
    person.wait = 'waiting'
    model.line.push(who)
    return true
  },
  leave: (model, person, { who }) => {
    if (person.wait === 'none') return false
    stopWaiting(model, who)
    return true
  },
  // An offer that is taken is kept by name until its person has registered.
  take: (_model, person) => person.wait === 'offered',
  withdraw: (model, person) => {
    if (!isLive(person)) return false
    if (person.place === 'invited' || person.place === 'seated') giveSeatBack(model, person)
    person.place = 'none'
    return true
  },
  assign: (model, person, { who, block }) => {
    const from = model.blocks[block]
    if (!from || from.free < 1 || isLive(person) || person.seat) return false
    from.free -= 1
    takeSeat(model, who, block, 'assigned')
    return true
  },
  accept: (model, person, { who }) => {
    if (person.seat?.state !== 'assigned') return false
    stopWaiting(model, who)
    person.seat.state = 'claimed'
    person.place = 'seated'
    return true
  },
  claim: (model, person, { who }) => {
    const [block] = model.blocks
    if (!block || !mayClaim(model, person)) return false
    block.free -= 1
    takeSeat(model, who, 0, 'claimed')
    return true
  },
  ask: (model, person) => {
    const [block] = model.blocks
    if (!block || !mayClaim(model, person)) return false
    block.free -= 1
    const days = model.now + 3 * 24 * 60 * minute
    person.seat = { block: 0, state: 'requested', until: block.settled ? days : Math.min(days, block.returnsAt) }
    return true
  },
  approve: (model, person, { who }) => {
    if (person.seat?.state !== 'requested' || isLive(person)) return false
    takeSeat(model, who, person.seat.block, 'claimed')
    return true
  },
  decline: (model, person) => {
    if (person.seat?.state !== 'requested') return false
    giveSeatBack(model, person)
    return true
  },
  swap: (model, person, { who, other }) => {
    const next = model.people[other]
    const { seat } = person
    if (!seat || seat.state === 'requested' || !next || other === who || isLive(next) || next.seat) return false
    person.seat = null
    person.place = 'none'
    takeSeat(model, other, seat.block, seat.state)
    return true
  },
  revoke: (model, person) => {
    if (!person.seat || person.seat.state === 'requested') return false
    giveSeatBack(model, person)
    person.place = 'none'
    return true
  },
  return: (model, _person, { block }) => {
    const from = model.blocks[block]
    if (!from || from.free < 1 || model.now >= from.returnsAt) return false
    from.free -= 1
    from.returned += 1
    return true
  },
  buy: (model) => {
    if (publicIn(model) < 2) return false
    model.blocks.push({ free: 2, returned: 0, settled: false, returnsAt: model.now < week ? week : begins })
    return true
  },
  capacity: (model, _person, { other }) => {
    const to = other + 3
    if (to === model.capacity || to < takenIn(model)) return false
    model.capacity = to
    return true
  },
  move: (model, person, { who }) => {
    if (person.wait !== 'waiting' || model.line[0] === who) return false
    model.line = [who, ...model.line.filter((one) => one !== who)]
    return true
  },
  remove: (model, person, { who }) => {
    if (person.wait === 'none') return false
    stopWaiting(model, who)
    return true
  },
  merge: (model, person, { who, other }) => {
    const from = model.people[other]
    if (!from) return false
    joinPeople(model, { person, who }, { person: from, who: other })
    return true
  },
}

type Party = { readonly person: ModelPerson; readonly who: number }

const rank = { paid: 0, seated: 0, pending: 1, invited: 2, none: 3 } as const

const joinPeople = (model: Model, into: Party, from: Party): void => {
  const [kept, lost] = [into.person, from.person].toSorted((a, b) => rank[a.place] - rank[b.place] || a.since - b.since)
  if (kept && lost && isLive(lost)) rules.withdraw(model, lost, { deed: 'withdraw', who: 0, other: 0, block: 0 })
  if (kept && isLive(kept)) for (const { who } of [into, from]) stopWaiting(model, who)
  const bothWait = into.person.wait !== 'none' && from.person.wait !== 'none'
  const held = { ...from.person }
  if (kept && isLive(kept) && kept === from.person) {
    into.person.place = held.place
    into.person.since = held.since
    into.person.payUntil = held.payUntil
    into.person.seat = held.seat
  }
  if (!bothWait && from.person.wait !== 'none') {
    into.person.wait = held.wait
    into.person.offerUntil = held.offerUntil
    model.line = model.line.map((one) => (one === from.who ? into.who : one))
  }
  Object.assign(from.person, { place: 'none', seat: null, lapsed: false, wait: 'none', gone: true })
}
