import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { ComboBox, Select } from '../index.ts'

afterEach(cleanup)

const towns = (...names: string[]) => names.map((name) => ({ value: name.toLowerCase(), label: name }))

it('a ComboBox takes other choices while it is open', async () => {
  const box = (choices: ReturnType<typeof towns>) => <ComboBox label="Town" isFiltered choices={choices} />
  const { rerender } = render(box(towns('Renton', 'Kent')))
  await userEvent.click(screen.getByRole('button'))
  rerender(box(towns('Kent', 'Auburn', 'Renton')))
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Kent', 'Auburn', 'Renton'])
})

it('a Select takes other choices and keeps the one that was chosen', () => {
  const select = (choices: ReturnType<typeof towns>) => <Select label="Town" value="kent" choices={choices} />
  const { rerender } = render(select(towns('Renton', 'Kent')))
  rerender(select(towns('Kent', 'Auburn')))
  expect(screen.getByRole('button').textContent).toContain('Kent')
})
