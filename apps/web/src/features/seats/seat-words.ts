import type { BlockSeatState } from '@inservice/domain/seats'
import type { Tone } from '@inservice/ui'
import { defineMessages, type MessageDescriptor } from 'react-intl'

type Title = 'desk' | 'quotes' | 'delegates' | 'pack' | 'offers' | 'import' | 'buy' | 'claim' | 'accept'

/** Titles of this room's pages, also for the tab. */
export const seatTitles: Readonly<Record<Title, MessageDescriptor>> = defineMessages({
  desk: { id: 'seats.desk.title', defaultMessage: 'District seats' },
  offers: { id: 'seats.offers.title', defaultMessage: 'Buy seats' },
  import: { id: 'seats.import.title', defaultMessage: 'Assign seats from a list' },
  buy: { id: 'seats.buy.title', defaultMessage: 'Buy seats in {title}' },
  quotes: { id: 'seats.quotes.title', defaultMessage: 'Quotes' },
  delegates: { id: 'seats.delegates.title', defaultMessage: 'Delegates' },
  pack: { id: 'seats.pack.title', defaultMessage: 'Buy a pack for {title}' },
  claim: { id: 'seats.claim.title', defaultMessage: 'A seat in {title}' },
  accept: { id: 'seats.accept.title', defaultMessage: 'Your seat in {title}' },
})

/** What a seat's state is called. */
export const stateWords: Readonly<Record<BlockSeatState, MessageDescriptor>> = defineMessages({
  free: { id: 'seats.state.free', defaultMessage: 'Free' },
  requested: { id: 'seats.state.requested', defaultMessage: 'Asked for' },
  assigned: { id: 'seats.state.assigned', defaultMessage: 'Invited' },
  claimed: { id: 'seats.state.claimed', defaultMessage: 'Claimed' },
  returned: { id: 'seats.state.returned', defaultMessage: 'Returned' },
  credited: { id: 'seats.state.credited', defaultMessage: 'Credited' },
  lapsed: { id: 'seats.state.lapsed', defaultMessage: 'Lapsed' },
  canceled: { id: 'seats.state.canceled', defaultMessage: 'Canceled' },
})

/** The same in the middle of a sentence: “31 claimed”. */
export const countWords: Readonly<Record<BlockSeatState, MessageDescriptor>> = defineMessages({
  free: { id: 'seats.count.free', defaultMessage: '{count, plural, other {free}}' },
  requested: { id: 'seats.count.requested', defaultMessage: '{count, plural, other {asked for}}' },
  assigned: { id: 'seats.count.assigned', defaultMessage: '{count, plural, other {invited}}' },
  claimed: { id: 'seats.count.claimed', defaultMessage: '{count, plural, other {claimed}}' },
  returned: { id: 'seats.count.returned', defaultMessage: '{count, plural, other {returned}}' },
  credited: { id: 'seats.count.credited', defaultMessage: '{count, plural, other {credited}}' },
  lapsed: { id: 'seats.count.lapsed', defaultMessage: '{count, plural, other {lapsed}}' },
  canceled: { id: 'seats.count.canceled', defaultMessage: '{count, plural, other {canceled by the provider}}' },
})

export const stateTones: Readonly<Record<BlockSeatState, Tone>> = {
  free: 'neutral',
  requested: 'attention',
  assigned: 'neutral',
  claimed: 'good',
  returned: 'neutral',
  credited: 'neutral',
  lapsed: 'bad',
  canceled: 'bad',
}

/** What happened to a seat, by the reason that its history keeps. */
export const eventWords: Readonly<Record<string, MessageDescriptor>> = defineMessages({
  bought: { id: 'seats.event.bought', defaultMessage: 'Seat {position} bought' },
  assigned: { id: 'seats.event.assigned', defaultMessage: 'Seat {position}: {name} invited' },
  accepted: { id: 'seats.event.accepted', defaultMessage: 'Seat {position}: {name} accepted' },
  'claimed by link': { id: 'seats.event.link', defaultMessage: 'Seat {position}: {name} claimed it by link' },
  'asked for by link': { id: 'seats.event.requested', defaultMessage: 'Seat {position}: {name} asked for it by link' },
  approved: { id: 'seats.event.approved', defaultMessage: 'Seat {position}: {name} was given it' },
  declined: { id: 'seats.event.declined', defaultMessage: 'Seat {position}: the request was declined' },
  'not answered in time': {
    id: 'seats.event.expired',
    defaultMessage: 'Seat {position}: nobody answered the request in time',
  },
  'request taken back': { id: 'seats.event.unasked', defaultMessage: 'Seat {position}: the request was taken back' },
  swapped: { id: 'seats.event.swapped', defaultMessage: 'Seat {position} passed on to {name}' },
  'taken back': { id: 'seats.event.revoked', defaultMessage: 'Seat {position} taken back' },
  reminded: { id: 'seats.event.reminded', defaultMessage: 'Seat {position}: {name} reminded' },
  withdrawn: { id: 'seats.event.withdrawn', defaultMessage: 'Seat {position} given back by {name}' },
  allotted: { id: 'seats.event.allotted', defaultMessage: 'Seat {position} allotted to {school}' },
  'allotted to no school': { id: 'seats.event.open', defaultMessage: 'Seat {position} is for any school' },
  'returned at the deadline': {
    id: 'seats.event.deadline',
    defaultMessage: 'Seat {position} went back to the public at the deadline',
  },
  returned: { id: 'seats.event.pack-returned', defaultMessage: 'Seat {position} given back to the provider' },
  'returned to the public': { id: 'seats.event.returned', defaultMessage: 'Seat {position} returned to the public' },
})

/** What happened where the history keeps no reason: told from the states alone. */
const bareWords: Readonly<Record<'credited' | 'lapsed' | 'canceled', MessageDescriptor>> = defineMessages({
  credited: { id: 'seats.event.credited', defaultMessage: 'Seat {position} given back, kept as credit' },
  lapsed: { id: 'seats.event.lapsed', defaultMessage: 'Seat {position} lapsed' },
  canceled: { id: 'seats.event.canceled', defaultMessage: 'Seat {position} ended: the provider canceled the training' },
})

const reasonOf: Readonly<Record<Exclude<BlockSeatState, 'credited' | 'lapsed' | 'canceled'>, string>> = {
  free: 'taken back',
  requested: 'asked for by link',
  assigned: 'assigned',
  claimed: 'accepted',
  returned: 'returned to the public',
}

type Event = { readonly reason: string; readonly fromState: BlockSeatState | null; readonly toState: BlockSeatState }

/** The words for a line of a seat's history. */
export const wordsOf = ({ reason, fromState, toState }: Event): MessageDescriptor => {
  if (toState === 'credited' || toState === 'lapsed' || toState === 'canceled') return bareWords[toState]
  const known = reason in eventWords ? reason : fromState === null ? 'bought' : reasonOf[toState]
  return eventWords[known] ?? bareWords.lapsed
}

/** Why a claim link gives no seat, in a word. */
export const linkWords: Readonly<Record<string, MessageDescriptor>> = defineMessages({
  good: { id: 'seats.link.good', defaultMessage: 'Open' },
  'link-revoked': { id: 'seats.link.revoked', defaultMessage: 'Ended' },
  'link-expired': { id: 'seats.link.expired', defaultMessage: 'Ended' },
  'link-used-up': { id: 'seats.link.used-up', defaultMessage: 'Used up' },
  'link-seats-gone': { id: 'seats.link.seats-gone', defaultMessage: 'No free seat' },
})

export const dialogWords = defineMessages({
  close: { id: 'seats.close', defaultMessage: 'Close' },
  cancel: { id: 'seats.cancel', defaultMessage: 'Cancel' },
})

/** What the fields of a person say. */
export const personSentences: Readonly<Record<string, MessageDescriptor>> = defineMessages({
  'Choose a training.': { id: 'seats.training.missing', defaultMessage: 'Choose a training.' },
  'Choose a school.': { id: 'seats.allot.missing', defaultMessage: 'Choose a school.' },
  'Give a name.': { id: 'seats.person.name.missing', defaultMessage: 'Give a name.' },
  'Give an e-mail address, like name@school.org.': {
    id: 'seats.person.email.malformed',
    defaultMessage: 'Give an e-mail address, like name@school.org.',
  },
})
