import { OfferingDraft } from '@inservice/domain/catalog'
import { describe, expect, it } from 'vitest'
import {
  bodyOf,
  daysOn,
  emptyValues,
  fieldInForm,
  firstSession,
  findUnfinished,
  shifted,
  valuesOf,
} from './draft-values.ts'

const contact = { name: 'Hodan Warsame', email: 'hodan@esd.example' }
const session = firstSession('2026-11-23')

describe('a draft in the form and on its way', () => {
  it('comes back as it went', () => {
    const body = OfferingDraft.parse({
      title: 'Data coaching',
      requestedMinutes: 330,
      capacity: 24,
      priceCents: 9_000,
      memberPriceCents: 6_000,
      sessions: [
        {
          date: '2026-12-14',
          from: '08:30',
          to: '15:30',
          designations: ['equity'],
          pauses: [{ from: '12:00', to: '13:00', kind: 'meal' }],
        },
      ],
      instructors: [{ name: 'Rosa Lim', email: 'rosa@esd.example', qualifications: 'Nine years.' }],
    })
    expect(valuesOf(body).requestedHours).toBe(5.5)
    expect(bodyOf(valuesOf(body))).toEqual(body)
  })

  it('is whole for the server however empty it is', () => {
    const body = bodyOf(emptyValues(contact, null))
    expect(OfferingDraft.parse(body)).toEqual(body)
    expect(body).toMatchObject({ priceCents: 0, contactEmail: contact.email, requestedMinutes: null })
  })

  it('keeps back sessions that have no day or no time yet, and pauses without an end; trainers go as they are', () => {
    const values = {
      ...emptyValues(contact, null),
      sessions: [
        { ...session, date: null },
        { ...session, pauses: [{ from: '10:00', to: null, kind: 'break' as const }, ...session.pauses] },
      ],
      instructors: [
        { name: 'Rosa', email: 'rosa@', qualifications: '' },
        { name: 'Teo', email: 'Teo@ESD.example', qualifications: '' },
      ],
    }
    const body = bodyOf(values)
    expect(body.sessions).toEqual([session])
    expect(body.instructors.map(({ email }) => email)).toEqual(['rosa@', 'teo@esd.example'])
    expect(OfferingDraft.parse(body)).toEqual(body)
    expect(findUnfinished(values)).toEqual({ sessions: [0], pauses: [{ session: 1, pause: 0 }] })
    expect(fieldInForm('sessions.0.from', values)).toBe('sessions.1.from')
    expect(fieldInForm('sessions.0.pauses.0.from', values)).toBe('sessions.1.pauses.1.from')
    expect(fieldInForm('instructors.0.qualifications', values)).toBe('instructors.0.qualifications')
    expect(fieldInForm('requestedMinutes', values)).toBe('requestedHours')
    expect(fieldInForm('title', values)).toBe('title')
    expect(fieldInForm('sessions', values)).toBe('sessions')
    expect(fieldInForm('contactEmail', values)).toBe('contactEmail')
    expect(fieldInForm('contactEmail', { ...values, contactName: ' ' })).toBe('contactName')
  })
})

describe('a session', () => {
  it('is copied to a later day with all it has, across a year’s end', () => {
    expect(shifted({ ...session, date: '2026-12-28', designations: ['stem'] }, 7)).toMatchObject({
      date: '2027-01-04',
      designations: ['stem'],
      pauses: session.pauses,
    })
    expect(shifted({ ...session, date: null }, 7).date).toBeNull()
    expect(daysOn('2026-03-07', 1)).toBe('2026-03-08')
  })
})
