import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  CheckboxGroup,
  DateField,
  FileField,
  I18nProvider,
  MoneyField,
  RadioGroup,
  Select,
  TextField,
  TimeField,
} from '../index.ts'

afterEach(cleanup)

const choices = [
  { value: 'k', label: 'Kindergarten' },
  { value: 'p', label: 'Primary' },
  { value: 's', label: 'Secondary', isDisabled: true },
]

describe('CheckboxGroup', () => {
  it('is walked by Tab and marked by Space', async () => {
    const onChange = vi.fn<(value: string[]) => void>()
    render(<CheckboxGroup label="Grades" choices={choices} onChange={onChange} />)
    const group = screen.getByRole('group', { name: 'Grades' })
    await userEvent.tab()
    expect(document.activeElement).toBe(within(group).getByLabelText('Kindergarten'))
    await userEvent.keyboard(' ')
    await userEvent.tab()
    await userEvent.keyboard(' ')
    expect(onChange).toHaveBeenLastCalledWith(['k', 'p'])
    await userEvent.tab()
    expect(group.contains(document.activeElement)).toBe(false)
  })
})

describe('RadioGroup', () => {
  it('is one stop of Tab, and arrows choose', async () => {
    const onChange = vi.fn<(value: string) => void>()
    render(<RadioGroup label="Grade" look="cards" choices={choices} defaultValue="k" onChange={onChange} />)
    await userEvent.tab()
    await userEvent.keyboard('{ArrowDown}')
    expect(onChange).toHaveBeenLastCalledWith('p')
    await userEvent.tab()
    expect(screen.getByRole('radiogroup').contains(document.activeElement)).toBe(false)
  })
})

describe('Select', () => {
  it('opens by keyboard and answers a string', async () => {
    const onChange = vi.fn<(value: string | null) => void>()
    render(<Select label="Grade" choices={choices} placeholder="Choose one" onChange={onChange} />)
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    await userEvent.keyboard('{ArrowDown}{Enter}')
    expect(onChange).toHaveBeenCalledWith('p')
  })
})

describe('MoneyField', () => {
  it('takes and gives integer cents, and null when emptied', async () => {
    const onChange = vi.fn<(cents: number | null) => void>()
    render(
      <I18nProvider locale="en-US">
        <MoneyField label="Price" defaultValue={12_550} onChange={onChange} />
      </I18nProvider>,
    )
    const input = screen.getByLabelText<HTMLInputElement>('Price')
    expect(input.value).toBe('$125.50')
    await userEvent.clear(input)
    await userEvent.type(input, '19.99')
    await userEvent.tab()
    expect(onChange).toHaveBeenLastCalledWith(1_999)
    await userEvent.clear(input)
    await userEvent.tab()
    expect(onChange).toHaveBeenLastCalledWith(null)
  })
})

describe('DateField and TimeField', () => {
  it('give days and times as plain text', async () => {
    const onDay = vi.fn<(day: string | null) => void>()
    const onTime = vi.fn<(time: string | null) => void>()
    render(
      <I18nProvider locale="en-US">
        <DateField label="Day" defaultValue="2026-03-10" onChange={onDay} />
        <TimeField label="From" defaultValue="08:30" onChange={onTime} />
      </I18nProvider>,
    )
    const [month] = within(screen.getByRole('group', { name: 'Day' })).getAllByRole('spinbutton')
    month?.focus()
    await userEvent.keyboard('{ArrowUp}')
    expect(onDay).toHaveBeenLastCalledWith('2026-04-10')
    const [hour] = within(screen.getByRole('group', { name: 'From' })).getAllByRole('spinbutton')
    hour?.focus()
    await userEvent.keyboard('{ArrowUp}')
    expect(onTime).toHaveBeenLastCalledWith('09:30')
  })
})

describe('TextField', () => {
  it('hands its input to a form library, which can focus it', () => {
    let input: HTMLInputElement | null = null
    const take = (element: HTMLInputElement | null) => {
      input = element
    }
    render(<TextField label="Name" name="name" ref={take} description="As on the certificate" />)
    expect(input).toBe(screen.getByLabelText('Name'))
    expect(screen.getByLabelText('Name').getAttribute('name')).toBe('name')
  })
})

describe('FileField', () => {
  it('collects files and lets one go by name', async () => {
    const onChange = vi.fn<(files: File[]) => void>()
    render(
      <FileField
        label="Sheet"
        chooseText="Choose a file"
        removeLabel={(name) => `Remove ${name}`}
        isMultiple
        onChange={onChange}
      />,
    )
    const file = new File(['a'], 'roster.csv')
    await userEvent.upload(screen.getByLabelText('Sheet'), file)
    expect(onChange).toHaveBeenLastCalledWith([file])
    await userEvent.click(screen.getByRole('button', { name: 'Remove roster.csv' }))
    expect(onChange).toHaveBeenLastCalledWith([])
  })
})
