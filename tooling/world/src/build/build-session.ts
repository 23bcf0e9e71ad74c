import {
  atLocal,
  dateIn,
  plusDays,
  type Id,
  type PlainDate,
  type PlainTime,
  type TimeZone,
} from '@inservice/domain/kernel'
import type { Row } from '../rows/row.ts'
import type { Context } from './context.ts'

export type PauseWish = { from: PlainTime; to: PlainTime; kind: Row<'session_pause'>['kind'] }
export type SessionWish = {
  /** The day at the place; a week from now, and a week later for each further session. */
  date?: PlainDate
  /** 09:00 where left out. */
  from?: PlainTime
  /** 12:00 where left out. */
  to?: PlainTime
  pauses?: readonly PauseWish[]
  tags?: readonly string[]
  title?: string
  /** Sessions of one slot run side by side: one picks one of them. */
  slot?: string
  /** A breakout's own capacity. */
  capacity?: number
  onlineUrl?: string
}
export type SessionRows = { sessions: Row<'session'>[]; pauses: Row<'session_pause'>[]; pools: Row<'seat_pool'>[] }

/** The rows of an offering's sessions, times read on the wall clock of the zone. */
export function sessionRows(
  context: Context,
  offeringId: Id,
  wishes: readonly SessionWish[],
  zone: TimeZone,
  venueId: Id | null,
): SessionRows {
  const rows: SessionRows = { sessions: [], pauses: [], pools: [] }
  const today = dateIn(context.now, zone)
  wishes.forEach((wish, index) => {
    const id = context.newId()
    const date = wish.date ?? plusDays(today, 7 * (index + 1))
    rows.sessions.push({
      id,
      offering_id: offeringId,
      position: index + 1,
      title: wish.title ?? '',
      starts_at: atLocal(date, wish.from ?? '09:00', zone),
      ends_at: atLocal(date, wish.to ?? '12:00', zone),
      time_zone: zone,
      venue_id: venueId,
      online_url: wish.onlineUrl ?? null,
      slot: wish.slot ?? null,
      tags: [...(wish.tags ?? [])],
    })
    for (const { from, to, kind } of wish.pauses ?? [])
      rows.pauses.push({
        id: context.newId(),
        session_id: id,
        starts_at: atLocal(date, from, zone),
        ends_at: atLocal(date, to, zone),
        kind,
      })
    if (wish.capacity !== undefined)
      rows.pools.push({
        id: context.newId(),
        offering_id: offeringId,
        session_id: id,
        capacity: wish.capacity,
        taken: 0,
      })
  })
  return rows
}
