import { render } from '@testing-library/react'
import { IntlProvider } from 'react-intl'
import { expect, test } from 'vitest'
import { MinimumLine } from './minimum-line.tsx'

const tentative = { needed: 15, registered: 12, decidesOn: '2026-12-04', confirmedAt: null }
const show = (
  minimum: Parameters<typeof MinimumLine>[0]['minimum'],
  invitation: 'register' | 'canceled' = 'register',
) =>
  render(
    <IntlProvider locale="en">
      <MinimumLine minimum={minimum} invitation={invitation} />
    </IntlProvider>,
  ).container

test('it says how many are needed by when, and afterwards that it takes place; nothing of what needs no minimum', () => {
  const open = show(tentative)
  expect(open.textContent).toBe('Tentative: 12 of 15 needed by December 4, 2026')
  expect(open.querySelector('time')?.getAttribute('datetime')).toBe('2026-12-04')
  expect(show({ ...tentative, confirmedAt: '2026-12-01T17:00:00.000Z' }).textContent).toBe('Confirmed: it takes place')
  expect(show(tentative, 'canceled').textContent).toBe('')
  expect(show(null).textContent).toBe('')
})
