import { findWhereabouts, getWindow } from '@inservice/db/catalog'
import { findStanding, listReserves, listWaiting, listWaitingLog, type WaitingLogRow } from '@inservice/db/seats'
import { can } from '@inservice/domain/access'
import { idSchema, type Language, type TimeZone } from '@inservice/domain/kernel'
import { findDeviation, sayAnswerRule, sayWaitingStep } from '@inservice/domain/seats'
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
    const [reserves, standing, line, log, clock] = await Promise.all([
      listReserves(read, { offeringId }),
      findStanding(read, offeringId),
      listWaiting(read, offeringId),
      listWaitingLog(read, offeringId),
      loadAnswerClock(read, window, now),
    ])
    return { offering, window, reserves, standing, line, log, clock }
  },
  allow: (actor, { offering }) => can(actor, 'waiting-list.see', offering.at),
  show: ({ offering, window, reserves, standing, line, log, clock }, _input, { actor, now }) => {
    const { id, title, number, slug, timeZone, at } = offering
    return {
      offering: { id, title, number, slug, timeZone },
      keepsList: window.waitingList,
      closesAt: clock.closesAt,
      seats: standing ? { capacity: standing.capacity, taken: standing.taken } : null,
      reserves: reserves.map((one) => ({ ...one, isOpen: now < one.releasesAt })),
      startsAt: window.startsAt,
      line,
      log: log.map((row) => tell(row, timeZone)).toReversed(),
      /** Whether the log, played again, comes to the offers that were made. */
      replays: findDeviation(log) === null,
      answerRule: { en: sayAnswerRule(clock.rule, 'en'), es: sayAnswerRule(clock.rule, 'es') },
      mayManage: can(actor, 'waiting-list.manage', at),
      mayResize: can(actor, 'capacity.change', at) && offering.state !== 'canceled',
      mayCancel: can(actor, 'catalog.cancel', at),
      state: offering.state,
      mayDecide: offering.isAppliedTo && can(actor, 'application.decide', at),
      mayMessage: can(actor, 'roster.message', at),
      now,
    }
  },
})
