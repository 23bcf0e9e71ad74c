import { expect, test } from 'vitest'
import { invitationFor, type InvitationFacts } from './invitation.ts'

const now = '2026-03-02T17:00:00.000Z'
const open: InvitationFacts = {
  window: { state: 'published', opensAt: null, closesAt: null, startsAt: '2026-03-10T16:00:00.000Z', selfPaced: false },
  seats: { capacity: 20, taken: 19, waiting: 0 },
  waitingList: true,
  own: null,
  waiting: null,
}
const window = (its: Partial<InvitationFacts['window']>) => ({ ...open.window, ...its })

test.each<[string, Partial<InvitationFacts>, string]>([
  ['a seat is free', {}, 'register'],
  ['the last is taken', { seats: { capacity: 20, taken: 20, waiting: 0 } }, 'join-waiting-list'],
  ['one came free while someone waits', { seats: { capacity: 20, taken: 19, waiting: 1 } }, 'join-waiting-list'],
  ['full, and no list is kept', { seats: { capacity: 20, taken: 20, waiting: 0 }, waitingList: false }, 'full'],
  ['self-paced has seats for all', { seats: null }, 'register'],
  ['before it opens', { window: window({ opensAt: '2026-03-05T16:00:00.000Z' }) }, 'not-open'],
  ['after it began', { window: window({ startsAt: '2026-03-01T16:00:00.000Z' }) }, 'closed'],
  ['called off', { window: window({ state: 'canceled' }), own: 'confirmed' }, 'canceled'],
  ['registered, though full', { own: 'confirmed', seats: { capacity: 20, taken: 20, waiting: 3 } }, 'registered'],
  ['a card is still to pay', { own: 'pending_payment' }, 'pay'],
  ['the district keeps a seat', { own: 'invited' }, 'accept-seat'],
  ['a seat is offered', { waiting: 'offered' }, 'accept-offer'],
  ['one waits', { waiting: 'waiting' }, 'waiting'],
  ['an earlier registration has lapsed', { own: 'lapsed' }, 'register'],
])('%s', (_name, its, invitation) => {
  expect(invitationFor({ ...open, ...its }, now)).toBe(invitation)
})
