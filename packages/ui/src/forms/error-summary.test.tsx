import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { Form, RadioGroup, TextField } from '../index.ts'

afterEach(cleanup)

const errors = [
  { field: 'name', message: 'Write your name' },
  { field: 'way', message: 'Choose how to pay' },
]

function Example({ attempt, shown = errors }: { attempt: number; shown?: typeof errors }) {
  return (
    <Form errorTitle="Two answers are missing" errors={attempt > 0 ? shown : []} attempt={attempt}>
      <TextField label="Name" name="name" errorMessage={attempt > 0 ? 'Write your name' : undefined} />
      <RadioGroup
        id="way"
        label="How to pay"
        choices={[
          { value: 'card', label: 'Card' },
          { value: 'po', label: 'Purchase order' },
        ]}
      />
    </Form>
  )
}

describe('ErrorSummary', () => {
  it('stays away while there is nothing to mend', () => {
    render(<Example attempt={0} />)
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('takes the focus when it appears, and again at the next try', () => {
    const { rerender } = render(<Example attempt={0} />)
    rerender(<Example attempt={1} />)
    expect(document.activeElement).toBe(screen.getByRole('alert'))
    screen.getByLabelText('Name').focus()
    rerender(<Example attempt={2} />)
    expect(document.activeElement).toBe(screen.getByRole('alert'))
  })

  it('leaves the focus where it is while the same try is only drawn again', () => {
    const { rerender } = render(<Example attempt={1} />)
    screen.getByLabelText('Name').focus()
    rerender(<Example attempt={1} shown={[...errors]} />)
    expect(document.activeElement).toBe(screen.getByLabelText('Name'))
  })

  it('leads to a field by its name, and to the first choice of a group by its id', async () => {
    render(<Example attempt={1} />)
    await userEvent.click(screen.getByRole('link', { name: 'Write your name' }))
    expect(document.activeElement).toBe(screen.getByLabelText('Name'))
    await userEvent.click(screen.getByRole('link', { name: 'Choose how to pay' }))
    expect(document.activeElement).toBe(screen.getByLabelText('Card'))
  })

  it('marks the field and reads the message with it', () => {
    render(<Example attempt={1} />)
    const field = screen.getByLabelText('Name')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    const described = (field.getAttribute('aria-describedby') ?? '').split(' ')
    const words = described.map((id) => document.querySelector(`[id="${id}"]`)?.textContent).join(' ')
    expect(words).toContain('Write your name')
  })
})
