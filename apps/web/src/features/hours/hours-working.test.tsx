import { computeAward, examplePolicies } from '@inservice/domain/hours'
import { cleanup, render, screen, within } from '@testing-library/react'
import { IntlProvider } from 'react-intl'
import { afterEach, expect, test } from 'vitest'
import { HoursWorking } from './hours-working.tsx'
import spanish from './messages.es.json'

afterEach(cleanup)

const day = '2026-03-10'
const at = (time: string) => `${day}T${time}:00.000Z`
const session = {
  id: 's',
  startsAt: at('15:30'),
  endsAt: at('22:30'),
  zone: 'America/Los_Angeles',
  pauses: [{ startsAt: at('19:00'), endsAt: at('20:00'), kind: 'meal' as const }],
  tags: ['equity'],
}
const { working } = computeAward(
  examplePolicies.halfHourDown,
  [session],
  [{ sessionId: 's', from: at('15:30'), to: at('22:30') }],
)

const rowsIn = (locale: 'en' | 'es') => {
  render(
    <IntlProvider locale={locale} messages={locale === 'es' ? spanish : {}} onError={() => undefined}>
      <HoursWorking title="Grading for Equity" lines={working} />
    </IntlProvider>,
  )
  return within(screen.getByRole('table'))
    .getAllByRole('row')
    .map((row) => row.textContent?.replaceAll(/[\u202F\u00A0]/g, ' '))
}

test('a working reads like arithmetic on paper: what, from where, how much, by which rule', () => {
  expect(rowsIn('en')).toEqual([
    'Tue, Mar 10, 20268:30 AM–3:30 PM7 h 00',
    'meal12:00 PM–1:00 PM left out−1 h 00rule HD-2',
    'time that counts6 h 00',
    'rounded down to the half hour6.0rule HD-4',
    'of which Equity6.0rule HD-9',
  ])
})

test('and in Spanish', () => {
  const rows = rowsIn('es')
  expect(rows[1]).toMatch(/^comida.*no cuenta−1 h 00regla HD-2$/)
  expect(rows[4]).toBe('de las cuales Equidad6.0regla HD-9')
})
