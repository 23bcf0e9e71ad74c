import { FormActions, Page, PageTitle, TextField } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { z } from 'zod'
import { CommandForm, FormField, SubmitButton } from '../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../kernel/forms/use-command-form.ts'
import { postAuth } from './post-auth.ts'
import { newPasswordField } from './sign-in-fields.ts'
import { signInSentences, signInWords } from './sign-in-words.ts'

const route = getRouteApi('/_public/reset-password')
const schema = z.object({ newPassword: newPasswordField })

/** Where the link of a forgotten password leads. */
export const ResetPasswordPage = () => {
  const intl = useIntl()
  const { token } = route.useSearch()
  const sentence = intl.formatMessage({
    id: 'sign-in.reset.stale',
    defaultMessage: 'This link has been used or is too old. Have a new one sent from the sign-in page.',
  })
  const form = useCommandForm({
    schema,
    sentences: signInSentences,
    defaults: { newPassword: '' },
    send: ({ newPassword }) =>
      postAuth('reset-password', { newPassword, token }, () => ({ en: sentence, es: sentence })),
    onDone: () => window.location.assign('/sign-in'),
  })
  return (
    <Page width="reading">
      <PageTitle>
        <FormattedMessage {...signInWords.resetTitle} />
      </PageTitle>
      <CommandForm form={form}>
        <FormField form={form} name="newPassword">
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
            <FormattedMessage id="sign-in.reset.go" defaultMessage="Save this password" />
          </SubmitButton>
        </FormActions>
      </CommandForm>
    </Page>
  )
}
