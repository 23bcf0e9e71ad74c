// What seats do, said a second time and much more simply: whether a command is accepted, and how everything stands afterwards.
// One person stands for an account; nothing here is a database, and nothing here calls the code that it is held against.
export type ModelPerson = {
  place: 'none' | 'pending' | 'paid' | 'invited' | 'seated'
  /** In which order places and wishes came: the earlier of two stays when accounts are joined. */
  since: number
  seat: { block: number; state: 'requested' | 'assigned' | 'claimed'; until: number } | null
  /** An order that ran out and may still be paid. */
  lapsed: boolean
  payUntil: number
  holdUntil: number | null
  wait: 'none' | 'waiting' | 'offered'
  offerUntil: number
  gone: boolean
}
export type ModelBlock = { free: number; returned: number; settled: boolean; returnsAt: number }
export type Model = {
  now: number
  steps: number
  isPaid: boolean
  capacity: number
  people: ModelPerson[]
  line: number[]
  blocks: ModelBlock[]
}

export const minute = 60_000
/** Free seats may go back until a week before the training begins; bought after that, until it begins. */
export const week = Date.parse('2026-04-13T16:00:00.000Z')
export const begins = Date.parse('2026-04-20T16:00:00.000Z')
export const linkEnds = Date.parse('2026-03-30T00:00:00.000Z')

export const newModel = (people: number, wish: Pick<Model, 'now' | 'isPaid' | 'capacity' | 'blocks'>): Model => ({
  ...wish,
  steps: 0,
  line: [],
  people: Array.from({ length: people }, () => ({
    place: 'none',
    since: 0,
    seat: null,
    lapsed: false,
    payUntil: 0,
    holdUntil: null,
    wait: 'none',
    offerUntil: 0,
    gone: false,
  })),
})

export const isLive = ({ place }: ModelPerson): boolean => place !== 'none'
const inBlock = (model: Model, block: number) => model.people.filter(({ seat }) => seat?.block === block).length

/** Seats that are kept or taken: a block's own, and each person's outside a block. */
export const takenIn = (model: Model): number =>
  model.blocks.reduce((sum, { free }, at) => sum + free + inBlock(model, at), 0) +
  model.people.filter(({ place }) => place === 'pending' || place === 'paid').length +
  model.people.filter(({ holdUntil, wait }) => holdUntil !== null || wait === 'offered').length

const freeIn = (model: Model): number => model.capacity - takenIn(model)
export const publicIn = (model: Model): number => (model.line.length > 0 ? 0 : Math.max(0, freeIn(model)))

export const stopWaiting = (model: Model, who: number): void => {
  const person = model.people[who]
  if (person) person.wait = 'none'
  model.line = model.line.filter((one) => one !== who)
}

/** Free seats are offered to those who wait, the first of the line first. */
export const offerFreed = (model: Model): void => {
  while (freeIn(model) > 0) {
    const [first, ...rest] = model.line
    const person = first === undefined ? undefined : model.people[first]
    if (!person) return
    model.line = rest
    person.wait = 'offered'
    person.offerUntil = Number.POSITIVE_INFINITY
  }
}

export const place = (model: Model, person: ModelPerson, as: ModelPerson['place']): void => {
  model.steps += 1
  person.place = as
  person.since = model.steps
}

export const giveSeatBack = (model: Model, person: ModelPerson): void => {
  const block = person.seat && model.blocks[person.seat.block]
  if (block) block.free += 1
  person.seat = null
}

export const takeSeat = (model: Model, who: number, block: number, state: 'assigned' | 'claimed'): void => {
  const person = model.people[who]
  if (!person) return
  stopWaiting(model, who)
  person.seat = { block, state, until: 0 }
  place(model, person, state === 'claimed' ? 'seated' : 'invited')
}
