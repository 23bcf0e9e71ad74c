import { render, screen } from '@testing-library/react'
import { IntlProvider } from 'react-intl'
import { expect, test } from 'vitest'
import { GateList } from './gate-list.tsx'

test('each check says where it stands, and the next one is marked as the step', () => {
  const gates = [
    { gate: 'evaluation', done: true },
    { gate: 'payment', done: false },
    { gate: 'verification', done: false },
  ]
  render(
    <IntlProvider locale="en">
      <GateList label="Checks" gates={gates} next="payment" />
    </IntlProvider>,
  )
  const items = screen.getAllByRole('listitem')
  expect(items.map((item) => item.textContent)).toEqual([
    'Evaluation answeredDone',
    'Clock-hour fee paidNext',
    'Attendance verifiedLater',
  ])
  expect(items.map((item) => item.getAttribute('aria-current'))).toEqual([null, 'step', null])
})
