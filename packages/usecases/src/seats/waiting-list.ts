import { findWhereabouts, getWindow } from '@inservice/db/catalog'
import {
  findStanding,
  listOverbooked,
  listReserves,
  listWaiting,
  listWaitingLog,
  type WaitingLogRow,
} from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { idSchema, type Language, type TimeZone } from '@inservice/domain/kernel'
import { findDeviation, overbookedLeft, sayAnswerRule, sayWaitingStep } from '@inservice/domain/seats'
import { z } from 'zod'
import { query } from '../kernel/index.ts'
import { loadAnswerClock } from './load-answer-clock.ts'

const tell = (row: WaitingLogRow, zone: TimeZone) => {
  const { id, what, at, who, by, reason, facts } = row
  const say = (language: Language) => sayWaitingStep({ what, who: who ?? '', by, reason, facts }, zone, language)
  return { id, what, at, said: { en: say('en'), es: say('es') } }
}

/** An offering's waiting list as its staff see it: the line, offers with their deadlines, and the log that explains each step. */
export const waitingList = query({
  name: 'seats.waitingList',
  input: z.object({ offeringId: idSchema }),
  load: async (read, { offeringId }, { now }) => {
    const [offering, window] = await Promise.all([findWhereabouts(read, offeringId), getWindow(read, offeringId)])
    if (!offering || !window) return null
    const [reserves, standing, line, log, clock, added] = await Promise.all([
      listReserves(read, { offeringId }),
      findStanding(read, offeringId),
      listWaiting(read, offeringId),
      listWaitingLog(read, offeringId),
      loadAnswerClock(read, window, now),
      listOverbooked(read, offeringId),
    ])
    return { offering, window, reserves, standing, line, log, clock, added }
  },
  allow: (actor, { offering }) => can(actor, 'waiting-list.see', offering.at),
  show: ({ offering, window, reserves, standing, line, log, clock, added }, _input, { actor, now }) => {
    const { id, title, number, slug, timeZone, at } = offering
    const isOpen = reserves.filter(({ releasesAt }) => now < releasesAt)
    const reserved = isOpen.reduce((sum, one) => sum + Math.max(0, one.quantity - one.taken), 0)
    return {
      offering: { id, title, number, slug, timeZone },
      keepsList: window.waitingList,
      closesAt: clock.closesAt,
      seats: standing ? { capacity: standing.capacity, taken: standing.taken } : null,
      /** Seats given out beyond the capacity that none has made up for yet, and who was added so. */
      overbooked: standing ? overbookedLeft({ ...standing, reserved }) : 0,
      added,
      reserves: reserves.map((one) => ({ ...one, isOpen: now < one.releasesAt })),
      startsAt: window.startsAt,
      line,
      log: log.map((row) => tell(row, timeZone)).toReversed(),
      /** Whether the log, played again, comes to the offers that were made. */
      replays: findDeviation(log) === null,
      answerRule: { en: sayAnswerRule(clock.rule, 'en'), es: sayAnswerRule(clock.rule, 'es') },
      mayManage: can(actor, 'waiting-list.manage', at),
      mayResize: can(actor, 'capacity.change', at) && offering.state !== 'canceled',
      mayOverbook: can(actor, 'capacity.overbook', at) && offering.state !== 'canceled' && !offering.isAppliedTo,
      mayCancel: can(actor, 'catalog.cancel', at),
      state: offering.state,
      hasTeams: offering.hasTeams && can(actor, 'team.see', offering.at),
      mayDecide: offering.isAppliedTo && can(actor, 'application.decide', at),
      mayMessage: can(actor, 'roster.message', at),
      now,
    }
  },
})
