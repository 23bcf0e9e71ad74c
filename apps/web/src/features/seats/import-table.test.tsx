// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { RawIntlProvider } from 'react-intl'
import { afterEach, describe, expect, it } from 'vitest'
import { makeIntl } from '../../kernel/language/make-intl.ts'
import { ImportTable } from './import-table.tsx'
import type { ListLine } from './list-text.ts'

const intl = await makeIntl({ language: 'en' })
const twice = { en: 'The address stands in the list twice.', es: 'La dirección está dos veces en la lista.' }
const lineAt = (line: number, isWrong: boolean): ListLine => ({
  line,
  name: `Teacher ${line}`,
  email: `t${line}@school.example`,
  school: '',
  trouble: isWrong ? { code: 'address-repeated', field: 'email', sentence: twice } : null,
  isLeftOut: false,
  isMended: false,
})
const listOf = (count: number, isWrong: (at: number) => boolean) =>
  Array.from({ length: count }, (_, at) => lineAt(at + 2, isWrong(at + 1)))

const Sample = ({ first }: { first: readonly ListLine[] }) => {
  const [lines, setLines] = useState(first)
  const change = (line: ListLine) => setLines(lines.map((one) => (one.line === line.line ? line : one)))
  return <ImportTable lines={lines} onChange={change} />
}
const show = (lines: readonly ListLine[]) =>
  render(
    <RawIntlProvider value={intl}>
      <Sample first={lines} />
    </RawIntlProvider>,
  )
const drawnRows = () => [...document.querySelectorAll('tbody tr')]

afterEach(cleanup)

describe('a list of two thousand with thirty-seven lines to mend', () => {
  const long = () => listOf(2_000, (at) => at % 53 === 0)

  it('draws those alone, says so, and keeps drawing no more while one is mended', async () => {
    show(long())
    expect(screen.getByText(/37 lines that want mending are shown, 1,963 are not/)).toBeTruthy()
    expect(drawnRows()).toHaveLength(37)
    expect(screen.getAllByLabelText(/^E-mail, line /)).toHaveLength(37)
    await userEvent.type(screen.getByLabelText('E-mail, line 54'), 'x')
    expect(drawnRows()).toHaveLength(37)
    expect(drawnRows()[0]?.textContent).toContain('To be checked')
  }, 20_000)

  it('control: a short list is drawn whole', () => {
    show(listOf(60, (at) => at === 1))
    expect(drawnRows()).toHaveLength(60)
  })
})

describe('by the keyboard', () => {
  it('stops at the fields of the line to mend, and at every box; the space bar leaves a line out', async () => {
    show(listOf(3, (at) => at === 2))
    const person = userEvent.setup()
    const stops = [
      ['checkbox', 'Leave out line 2'],
      ['textbox', 'Name, line 3'],
      ['textbox', 'E-mail, line 3'],
      ['textbox', 'School, line 3'],
      ['checkbox', 'Leave out line 3'],
    ] as const
    for (const [role, name] of stops) {
      await person.tab()
      expect(document.activeElement).toBe(screen.getByRole(role, { name }))
    }
    await person.keyboard(' ')
    expect(screen.getByText('Left out')).toBeTruthy()
    expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: 'Leave out line 3' }))
  })
})
