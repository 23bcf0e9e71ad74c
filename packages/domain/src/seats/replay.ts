import type { InLine } from './decide-round.ts'
import { askLine } from './ask-line.ts'
import type { WaitingEvent } from './waiting-log.ts'

const outcomes = new Set(['offered', 'skipped', 'kept'])
const without = (line: readonly InLine[], entryId: string | null): readonly InLine[] =>
  line.filter((one) => one.entryId !== entryId)

const moveTo = (line: readonly InLine[], entryId: string | null, place: number): readonly InLine[] => {
  const moved = line.filter((one) => one.entryId === entryId)
  return without(line, entryId).toSpliced(place - 1, 0, ...moved)
}

/** How one step leaves the line. */
const after = (line: readonly InLine[], { what, entryId, facts }: WaitingEvent): readonly InLine[] => {
  switch (what) {
    case 'joined':
      return entryId === null
        ? line
        : [...line, { entryId, seats: facts.seats ?? 1, skips: 0, groups: facts.groups ?? [] }]
    case 'moved':
      return moveTo(line, entryId, facts.to ?? 1)
    case 'skipped':
      return line.map((one) => (one.entryId === entryId && !facts.reserved ? { ...one, skips: one.skips + 1 } : one))
    case 'freed':
    case 'kept':
    case 'named':
    case 'absorbed':
      return line
    default:
      return without(line, entryId)
  }
}

/**
 * Plays a waiting list's log again from what came in (joined, freed, moved, accepted, declined, expired, left, removed, overbooked, in
 * order, with their times): the offers, skips and kept seats that the rule makes of it. Refuses nothing.
 * Two singles joined, one seat freed Monday 9:00 → one offer, to the first, until Wednesday 15:00.
 */
export const replay = (log: readonly WaitingEvent[]): readonly WaitingEvent[] => {
  let line: readonly InLine[] = []
  const told: WaitingEvent[] = []
  for (const event of log) {
    if (outcomes.has(event.what)) continue
    line = after(line, event)
    const { clock, seats } = event.facts
    if (event.what !== 'freed' || !clock) continue
    const made = askLine(seats ?? 0, line, clock, event.at, event.facts.reserves).filter(({ what }) =>
      outcomes.has(what),
    )
    line = made.reduce(after, line)
    told.push(...made)
  }
  return told
}

const said = ({ what, at, entryId, facts }: WaitingEvent): string =>
  [
    what,
    at,
    entryId,
    facts.seats,
    facts.needs,
    facts.free,
    facts.times,
    facts.until,
    facts.reserve,
    facts.reserved,
  ].join(' ')

/** Where a log tells otherwise than its replay: the first step that differs, written or played; null where they agree. */
export const findDeviation = (log: readonly WaitingEvent[]): WaitingEvent | null => {
  const written = log.filter(({ what }) => outcomes.has(what))
  const played = replay(log)
  const most = Math.max(written.length, played.length)
  for (let at = 0; at < most; at += 1) {
    const [one, other] = [written[at], played[at]]
    if (!one || !other || said(one) !== said(other)) return one ?? other ?? null
  }
  return null
}
