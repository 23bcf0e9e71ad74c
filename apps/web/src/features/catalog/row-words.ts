import { defineMessages } from 'react-intl'
import { plainWords } from './plain-words.ts'

/** What stands on a training wherever one is listed. */
export const rowWords = plainWords(
  defineMessages({
    free: { id: 'catalog.free', defaultMessage: 'Free' },
    online: { id: 'catalog.online', defaultMessage: 'online' },
    onlineToo: { id: 'catalog.online-too', defaultMessage: '{place} and online' },
    anyTime: { id: 'catalog.any-time', defaultMessage: 'Any time' },
    ownPace: { id: 'catalog.own-pace', defaultMessage: 'at your own pace' },
    ownPaceUntil: { id: 'catalog.own-pace-until', defaultMessage: 'at your own pace until {day}' },
    sessions: {
      id: 'catalog.sessions',
      defaultMessage: '{count, plural, one {# session} other {# sessions}}',
    },
    sessionsUntil: {
      id: 'catalog.sessions-until',
      defaultMessage: '{count, plural, one {# session} other {# sessions}} until {day}',
    },
    hours: { id: 'catalog.hours-with', defaultMessage: '{hours} with {designations}' },
    taughtIn: { id: 'catalog.taught-in', defaultMessage: 'taught in {language}' },
    seats: { id: 'catalog.seats-left', defaultMessage: '{count, plural, one {# seat left} other {# seats left}}' },
    full: { id: 'catalog.full', defaultMessage: 'Full' },
    fullWaiting: { id: 'catalog.full-waiting', defaultMessage: 'Full, {count} waiting' },
    closed: { id: 'catalog.closed', defaultMessage: 'Registration closed' },
    notOpen: { id: 'catalog.not-open', defaultMessage: 'Registration opens {day}' },
    past: { id: 'catalog.is-past', defaultMessage: 'Has ended' },
    canceled: { id: 'catalog.is-canceled', defaultMessage: 'Canceled' },
    register: { id: 'catalog.register', defaultMessage: 'Register' },
    registerFor: { id: 'catalog.register-for', defaultMessage: 'Register for {title}' },
    waitingList: { id: 'catalog.waiting-list', defaultMessage: 'Waiting list' },
    waitingListFor: { id: 'catalog.waiting-list-for', defaultMessage: 'Waiting list of {title}' },
  }),
)

export const ownWords = plainWords(
  defineMessages({
    registered: { id: 'catalog.own.registered', defaultMessage: 'You’re registered' },
    'to-pay': { id: 'catalog.own.to-pay', defaultMessage: 'Your payment is due' },
    invited: { id: 'catalog.own.invited', defaultMessage: 'A seat waits for you' },
    waiting: { id: 'catalog.own.waiting', defaultMessage: 'You’re on the waiting list' },
    offered: { id: 'catalog.own.offered', defaultMessage: 'A seat is offered to you' },
  }),
)

/** Why a price is the reader's. */
export const audienceReasons: Readonly<Record<string, { id: string; defaultMessage: string }>> = defineMessages({
  member_district: { id: 'catalog.price-for.member', defaultMessage: 'for your district; listed {listed}' },
  non_member: { id: 'catalog.price-for.non-member', defaultMessage: 'outside member districts' },
  out_of_region: { id: 'catalog.price-for.out', defaultMessage: 'outside the region; listed {listed}' },
  para: { id: 'catalog.price-for.para', defaultMessage: 'for paraeducators; listed {listed}' },
  student_teacher: { id: 'catalog.price-for.student', defaultMessage: 'for student teachers; listed {listed}' },
})
