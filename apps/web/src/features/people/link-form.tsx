import { FormActions, Notice, TextField } from '@inservice/ui'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { z } from 'zod'
import { CommandForm, FormField, SubmitButton } from '../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../kernel/forms/use-command-form.ts'
import { postAuth } from './post-auth.ts'
import { emailField } from './sign-in-fields.ts'
import { signInSentences, signInWords } from './sign-in-words.ts'
import { useRefusalSentence } from './use-refusal-sentence.ts'

const schema = z.object({ email: emailField })

type Kind = 'link' | 'reset'

const bodyOf = (kind: Kind, email: string, next: string) =>
  kind === 'link'
    ? { email, callbackURL: next, errorCallbackURL: '/sign-in?trouble=link' }
    : { email, redirectTo: '/reset-password' }

/** Has a letter sent: a link that signs in, or one to a new password. Answers alike whether there is an account. */
export const LinkForm = ({ kind, next }: { kind: Kind; next: string }) => {
  const intl = useIntl()
  const say = useRefusalSentence()
  const [sentTo, setSentTo] = useState<string | null>(null)
  const form = useCommandForm({
    schema,
    sentences: signInSentences,
    defaults: { email: '' },
    send: ({ email }) =>
      postAuth(kind === 'link' ? 'sign-in/magic-link' : 'request-password-reset', bodyOf(kind, email, next), say),
    onDone: (_value, { email }) => setSentTo(email),
  })
  if (sentTo !== null) {
    return (
      <Notice
        tone="good"
        announce="polite"
        title={<FormattedMessage id="sign-in.sent" defaultMessage="Check your mail" />}
      >
        <FormattedMessage
          id="sign-in.sent.text"
          defaultMessage="If {address} belongs to an account, a letter with a link is on its way. It works once, for 15 minutes."
          values={{ address: <strong>{sentTo}</strong> }}
        />
      </Notice>
    )
  }
  return (
    <CommandForm form={form}>
      <FormField form={form} name="email">
        {(field) => (
          <TextField {...field} type="email" autoComplete="username" label={intl.formatMessage(signInWords.email)} />
        )}
      </FormField>
      <FormActions>
        <SubmitButton form={form}>
          {kind === 'link' ? (
            <FormattedMessage id="sign-in.send-link" defaultMessage="Send me a link" />
          ) : (
            <FormattedMessage id="sign-in.send-reset" defaultMessage="Send me a link to a new password" />
          )}
        </SubmitButton>
      </FormActions>
    </CommandForm>
  )
}
