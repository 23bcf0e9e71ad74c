import type { Language } from '@inservice/domain/kernel'
import { letterFrame, offering, zone } from './samples.ts'
import { seatsUnclaimedLetter } from '../src/seats/index.ts'

const deskUrl = 'https://inservice.example.org/page?token=a&b=1'
const deadlineAt = '2026-03-13T00:00:00.000Z'
const organizationName = 'Renton School District'
const five = { en: '5:00 PM', es: '5:00 p.m.' }

/** The reminder of unclaimed seats, of a block and of a pack. */
export const unclaimedLetters = {
  'seats unclaimed': {
    write: (l: Language) =>
      seatsUnclaimedLetter(
        {
          ...letterFrame,
          title: offering.title,
          organizationName,
          deadlineAt,
          isWholeDay: false,
          timeZone: zone,
          rule: 'credit',
          isFree: false,
          freeSeats: 4,
          namedSeats: 3,
          boughtSeats: 40,
          deskUrl,
        },
        l,
      ),
    says: [organizationName, '7', '40', five, deskUrl],
  },
  'seats unclaimed, of a pack': {
    write: (l: Language) =>
      seatsUnclaimedLetter(
        {
          ...letterFrame,
          title: 'Equity',
          organizationName,
          deadlineAt,
          isWholeDay: true,
          timeZone: zone,
          rule: 'lapse',
          isFree: false,
          freeSeats: 1,
          namedSeats: 0,
          boughtSeats: 1,
          deskUrl,
        },
        l,
      ),
    says: ['Equity', '12', '2026'],
  },
}
