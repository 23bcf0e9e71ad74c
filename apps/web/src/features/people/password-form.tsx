import { FormActions, TextField } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { z } from 'zod'
import { CommandForm, FormField, SubmitButton } from '../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../kernel/forms/use-command-form.ts'
import { postAuth } from './post-auth.ts'
import { emailField, passwordField } from './sign-in-fields.ts'
import { signInSentences, signInWords } from './sign-in-words.ts'
import { useRefusalSentence } from './use-refusal-sentence.ts'

const schema = z.object({ email: emailField, password: passwordField })

/** Sign in with address and password. The next page is loaded afresh, as the person's own. */
export const PasswordForm = ({ next }: { next: string }) => {
  const intl = useIntl()
  const say = useRefusalSentence()
  const form = useCommandForm({
    schema,
    sentences: signInSentences,
    defaults: { email: '', password: '' },
    send: (values) => postAuth('sign-in/email', values, say),
    onDone: () => window.location.assign(next),
  })
  return (
    <CommandForm form={form}>
      <FormField form={form} name="email">
        {(field) => (
          <TextField {...field} type="email" autoComplete="username" label={intl.formatMessage(signInWords.email)} />
        )}
      </FormField>
      <FormField form={form} name="password">
        {(field) => (
          <TextField
            {...field}
            type="password"
            autoComplete="current-password"
            label={intl.formatMessage(signInWords.password)}
          />
        )}
      </FormField>
      <FormActions>
        <SubmitButton form={form}>
          <FormattedMessage {...signInWords.title} />
        </SubmitButton>
      </FormActions>
    </CommandForm>
  )
}
