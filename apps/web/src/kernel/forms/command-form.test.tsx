// @vitest-environment jsdom
import { TextField } from '@inservice/ui'
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { RawIntlProvider } from 'react-intl'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Answer } from '../api/use-command.ts'
import { makeIntl } from '../language/make-intl.ts'
import { CommandForm, FormField, SubmitButton } from './command-form.tsx'
import { useCommandForm } from './use-command-form.ts'

type Values = { email: string; reason: string }
const intl = await makeIntl({ language: 'en' })
const schema = z.object({ email: z.email('Give an address.'), reason: z.string().min(1, 'Say why.') })
const refusal = (field?: string) => ({
  code: 'taken',
  facts: {},
  sentence: { en: 'This address is taken.', es: 'Esta dirección está ocupada.' },
  ...(field === undefined ? {} : { field }),
})
const refused = (field?: string): Answer<null> => ({
  ok: false,
  trouble: { refusal: refusal(field), problems: [], reference: 'r1', offline: false },
})

const Sample = ({ send }: { send: (values: Values) => Promise<Answer<null>> }) => {
  const form = useCommandForm({ schema, defaults: { email: '', reason: '' }, send })
  return (
    <CommandForm form={form}>
      <FormField form={form} name="email">
        {(field) => <TextField {...field} label="Address" />}
      </FormField>
      <FormField form={form} name="reason">
        {(field) => <TextField {...field} label="Reason" />}
      </FormField>
      <SubmitButton form={form}>Send</SubmitButton>
    </CommandForm>
  )
}

const show = (send: (values: Values) => Promise<Answer<null>>) =>
  render(
    <RawIntlProvider value={intl}>
      <Sample send={send} />
    </RawIntlProvider>,
  )

const fill = async (email: string, reason: string) => {
  const person = userEvent.setup()
  if (email !== '') await person.type(screen.getByLabelText('Address'), email)
  if (reason !== '') await person.type(screen.getByLabelText('Reason'), reason)
  await person.click(screen.getByRole('button', { name: 'Send' }))
  return person
}

afterEach(cleanup)

describe('a form over a command', () => {
  it('says what to mend on top and on the field, and sends nothing', async () => {
    const sent: Values[] = []
    show(async (values) => {
      sent.push(values)
      return { ok: true, value: null }
    })
    await fill('not an address', '')
    const summary = await screen.findByRole('alert')
    await waitFor(() => expect(document.activeElement).toBe(summary))
    expect(summary.textContent).toContain('Give an address.')
    expect(summary.textContent).toContain('Say why.')
    expect(screen.getByLabelText('Reason').getAttribute('aria-invalid')).toBe('true')
    expect(sent).toEqual([])
  })

  it('lands a refusal on its field and keeps what was typed', async () => {
    show(async () => refused('email'))
    await fill('ana@school.org', 'Because')
    await screen.findByRole('alert')
    expect(screen.getAllByText('This address is taken.').length).toBe(2)
    expect(screen.getByLabelText('Address').getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByLabelText<HTMLInputElement>('Reason').value).toBe('Because')
  })

  it('says a refusal without a field on top', async () => {
    show(async () => refused())
    await fill('ana@school.org', 'Because')
    expect((await screen.findByRole('alert')).textContent).toContain('This address is taken.')
    expect(screen.getByLabelText('Address').getAttribute('aria-invalid')).not.toBe('true')
  })

  it('sends once, however often it is pressed', async () => {
    let sent = 0
    show(async () => {
      sent += 1
      await new Promise((done) => setTimeout(done, 50))
      return { ok: true, value: null }
    })
    const person = await fill('ana@school.org', 'Because')
    await person.click(screen.getByRole('button'))
    await waitFor(() => expect(screen.getByRole('button').textContent).toBe('Send'))
    expect(sent).toBe(1)
  })
})
