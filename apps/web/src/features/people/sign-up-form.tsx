import { FormActions, Notice, TextField } from '@inservice/ui'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { z } from 'zod'
import { CommandForm, FormField, SubmitButton } from '../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../kernel/forms/use-command-form.ts'
import { postAuth } from './post-auth.ts'
import { emailField, nameField, newPasswordField } from './sign-in-fields.ts'
import { signInSentences, signInWords } from './sign-in-words.ts'
import { useRefusalSentence } from './use-refusal-sentence.ts'

const schema = z.object({ name: nameField, email: emailField, password: newPasswordField })

/** Makes an account, open once its address is verified. Answers alike where the address already has one. */
export const SignUpForm = ({ next }: { next: string }) => {
  const intl = useIntl()
  const say = useRefusalSentence()
  const [sentTo, setSentTo] = useState<string | null>(null)
  const form = useCommandForm({
    schema,
    sentences: signInSentences,
    defaults: { name: '', email: '', password: '' },
    send: async (values) => {
      const answer = await postAuth(
        'sign-up/email',
        { ...values, callbackURL: `/welcome?next=${encodeURIComponent(next)}` },
        say,
      )
      // That the address already has an account is told to its owner by mail, never to this page.
      return answer.ok || answer.trouble.refusal === null ? answer : { ok: true, value: null }
    },
    onDone: (_value, { email }) => setSentTo(email),
  })
  if (sentTo !== null) {
    return (
      <Notice
        tone="good"
        announce="polite"
        title={<FormattedMessage id="sign-up.sent" defaultMessage="One more step: your mail" />}
      >
        <FormattedMessage
          id="sign-up.sent.text"
          defaultMessage="We have written to {address}. Follow the link in the letter and your account is open."
          values={{ address: <strong>{sentTo}</strong> }}
        />
      </Notice>
    )
  }
  return (
    <CommandForm form={form}>
      <FormField form={form} name="name">
        {(field) => (
          <TextField
            {...field}
            autoComplete="name"
            label={intl.formatMessage(signInWords.name)}
            description={intl.formatMessage(signInWords.nameHint)}
          />
        )}
      </FormField>
      <FormField form={form} name="email">
        {(field) => (
          <TextField {...field} type="email" autoComplete="email" label={intl.formatMessage(signInWords.email)} />
        )}
      </FormField>
      <FormField form={form} name="password">
        {(field) => (
          <TextField
            {...field}
            type="password"
            autoComplete="new-password"
            label={intl.formatMessage(signInWords.password)}
            description={intl.formatMessage(signInWords.passwordHint)}
          />
        )}
      </FormField>
      <FormActions>
        <SubmitButton form={form}>
          <FormattedMessage id="sign-up.go" defaultMessage="Create my account" />
        </SubmitButton>
      </FormActions>
    </CommandForm>
  )
}
