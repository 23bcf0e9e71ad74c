import { plusMinutes, type Instant } from '@inservice/domain/kernel'
import { answerRuleSchema, askLine, type AnswerClock, type WaitingEvent } from '@inservice/domain/seats'
import type { Row } from '../rows/row.ts'
import { seat, seatsLeft } from './enroll.ts'
import { zone, type Offering, type Person, type Stage } from './stage.ts'

type Entry = Row<'waiting_list_entry'>

const log = (stage: Stage, offering: Offering, { what, at, entryId, facts }: WaitingEvent): void => {
  const event = { id: stage.newId(), offering_id: offering.row.id, entry_id: entryId, at, what, facts, reason: '' }
  stage.sheet.add('waiting_list_event', event)
}

/** Puts people in the queue, the first of them longest ago. */
export function queuePeople(stage: Stage, offering: Offering, people: readonly Person[]): void {
  const entries = people.map((person, index) => {
    const joinedAt = plusMinutes(stage.now, -(people.length - index + 1) * 20 * 60)
    const id = stage.newId()
    // The place in the queue is the database's own count: rows stand in the order in which people joined.
    const entry = stage.sheet.add('waiting_list_entry', {
      id,
      offering_id: offering.row.id,
      person_id: person.id,
      party_id: id,
      state: 'waiting',
      priority_reason: null,
      joined_at: joinedAt,
      offered_at: null,
      offer_expires_at: null,
      hold_id: null,
      ended_at: null,
    })
    log(stage, offering, { what: 'joined', at: joinedAt, entryId: id, facts: { seats: 1 } })
    offering.people.add(person.id)
    return entry
  })
  if (seatsLeft(offering) > 0) askFirst(stage, offering, entries)
}

/** Offers the free seat to the first in the queue, as the house would have, and keeps it for them. */
function askFirst(stage: Stage, offering: Offering, entries: readonly Entry[]): void {
  const at: Instant = plusMinutes(stage.now, -4 * 60)
  const { registration_closes_at: closes, starts_at: starts } = offering.row
  const { calendar } = offering.provider
  const clock: AnswerClock = { rule: answerRuleSchema.parse({}), zone, calendar, closesAt: closes ?? starts ?? null }
  const line = entries.map(({ id }) => ({ entryId: id, seats: 1, skips: 0 }))
  for (const event of askLine(seatsLeft(offering), line, clock, at)) {
    log(stage, offering, event)
    const entry = entries.find(({ id }) => id === event.entryId)
    if (event.what !== 'offered' || !entry) continue
    const until = event.facts.until ?? null
    const hold = stage.sheet.add('seat_hold', {
      id: stage.newId(),
      offering_id: offering.row.id,
      reason: 'waiting_list_offer',
      quantity: 1,
      person_id: entry.person_id,
      block_id: null,
      order_id: null,
      expires_at: until,
      created_at: at,
    })
    Object.assign(entry, { state: 'offered', offered_at: at, offer_expires_at: until, hold_id: hold.id })
    seat(offering, 1)
  }
}
