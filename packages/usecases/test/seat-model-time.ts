import { giveSeatBack, stopWaiting, type Model } from './seat-model-state.ts'

/** Time goes on: what has ended ends, then those who wait are asked. */
export const passTime = (model: Model, to: number): void => {
  model.now = to
  for (const [who, person] of model.people.entries()) {
    if (person.holdUntil !== null && person.holdUntil <= to) person.holdUntil = null
    if (person.wait === 'offered' && person.offerUntil <= to) stopWaiting(model, who)
    if (person.place === 'pending' && person.payUntil <= to) {
      person.place = 'none'
      person.lapsed = true
    }
  }
  for (const [at, block] of model.blocks.entries()) {
    if (block.settled || block.returnsAt > to) continue
    for (const person of model.people)
      if (person.seat?.block === at && person.seat.state !== 'claimed') {
        giveSeatBack(model, person)
        person.place = person.place === 'invited' ? 'none' : person.place
      }
    block.returned += block.free
    block.free = 0
    block.settled = true
  }
  for (const person of model.people)
    if (person.seat?.state === 'requested' && person.seat.until <= to) giveSeatBack(model, person)
}
