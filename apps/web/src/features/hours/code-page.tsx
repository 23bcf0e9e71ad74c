import { FormActions, Page, PageTitle, TextField } from '@inservice/ui'
import { useNavigate } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { z } from 'zod'
import { trpc } from '../../kernel/api/trpc.ts'
import { troubleOf } from '../../kernel/api/use-command.ts'
import { CommandForm, FormField, SubmitButton } from '../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../kernel/forms/use-command-form.ts'
import { codeSentences, hoursTitles } from './hours-words.ts'

const schema = z.object({ claimCode: z.string().trim().min(1, 'Type the code.').max(40) })

/** Someone who attended without registering types the code that the trainer gave; it leads to the training's claim. */
export const CodePage = () => {
  const intl = useIntl()
  const navigate = useNavigate()
  const utils = trpc.useUtils()
  const form = useCommandForm({
    schema,
    sentences: codeSentences,
    defaults: { claimCode: '' },
    send: async ({ claimCode }) => {
      try {
        return { ok: true as const, value: await utils.hours.offeringOfCode.fetch({ claimCode }) }
      } catch (error) {
        return { ok: false as const, trouble: troubleOf(error) }
      }
    },
    onDone: async ({ slug }, { claimCode }) => {
      if (slug !== null) await navigate({ to: '/learning/$slug/claim', params: { slug }, search: { code: claimCode } })
      else form.form.setError('claimCode', { message: intl.formatMessage(codeSentences['No training has this code.']) })
    },
  })
  return (
    <Page width="reading">
      <PageTitle
        lead={
          <FormattedMessage
            id="hours.code.lead"
            defaultMessage="For those who attended without registering. Whoever is on the roster finds the claim under My learning."
          />
        }
      >
        <FormattedMessage {...hoursTitles.code} />
      </PageTitle>
      <CommandForm form={form}>
        <FormField form={form} name="claimCode">
          {(field) => (
            <TextField
              {...field}
              autoComplete="off"
              width="medium"
              label={intl.formatMessage({ id: 'hours.form.code', defaultMessage: 'Claim code' })}
              description={intl.formatMessage({
                id: 'hours.code.hint',
                defaultMessage: 'From the trainer’s last slide or the handout.',
              })}
            />
          )}
        </FormField>
        <FormActions>
          <SubmitButton form={form}>
            <FormattedMessage id="hours.code.go" defaultMessage="Find the training" />
          </SubmitButton>
        </FormActions>
      </CommandForm>
    </Page>
  )
}
