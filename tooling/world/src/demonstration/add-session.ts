import { atLocal, type Id } from '@inservice/domain/kernel'
import type { Course } from '../facts/course.ts'
import type { Meeting } from './plan-meetings.ts'
import { zone, type Session, type Stage, type Venue } from './stage.ts'

type SessionFact = {
  id: Id
  meeting: Meeting
  index: number
  course: Course
  format: string
  venue: Venue | null
  capacity: number | null
}

/** A session of an offering with its pauses; a breakout keeps seats of its own. */
export function addSession(stage: Stage, fact: SessionFact): Session {
  const { meeting, venue, course } = fact
  const id = stage.newId()
  const breakoutSeats = Math.ceil((fact.capacity ?? 40) / 3)
  const seats = meeting.slot === undefined ? (fact.capacity ?? 0) : breakoutSeats
  const room = venue?.rooms.find(({ capacity }) => capacity >= seats) ?? venue?.rooms[0]
  return {
    row: {
      id,
      offering_id: fact.id,
      position: fact.index + 1,
      title: meeting.title,
      starts_at: atLocal(meeting.date, meeting.from, zone),
      ends_at: atLocal(meeting.date, meeting.to, zone),
      time_zone: zone,
      venue_id: venue?.id ?? null,
      room_id: room?.id ?? null,
      online_url: fact.format === 'in_person' ? null : `https://meet.example/${id.slice(-12)}`,
      slot: meeting.slot ?? null,
      tags: [...(course.tags ?? [])],
    },
    pauses: meeting.pauses.map(({ from, to, kind }) => ({
      id: stage.newId(),
      session_id: id,
      starts_at: atLocal(meeting.date, from, zone),
      ends_at: atLocal(meeting.date, to, zone),
      kind,
    })),
    pool:
      meeting.slot === undefined
        ? null
        : { id: stage.newId(), offering_id: fact.id, session_id: id, capacity: breakoutSeats, taken: 0 },
  }
}
