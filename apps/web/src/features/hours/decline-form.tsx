import { FormActions, TextArea } from '@inservice/ui'
import type { Id } from '@inservice/domain/kernel'
import { FormattedMessage, useIntl } from 'react-intl'
import { z } from 'zod'
import { trpc } from '../../kernel/api/trpc.ts'
import { useCommand } from '../../kernel/api/use-command.ts'
import { CommandForm, FormField, SubmitButton } from '../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../kernel/forms/use-command-form.ts'
import { reasonSentences } from './hours-words.ts'

const schema = z.object({ reason: z.string().trim().min(1, 'Say why: the person reads it.').max(1_000) })

/** Declines a claim with a reason that its person reads. */
export const DeclineForm = ({ claimId, onDone }: { claimId: Id; onDone: () => void }) => {
  const intl = useIntl()
  const utils = trpc.useUtils()
  const decline = useCommand(trpc.hours.decline.useMutation())
  const form = useCommandForm({
    schema,
    sentences: reasonSentences,
    defaults: { reason: '' },
    send: ({ reason }) => decline.run({ claimId, reason }),
    onDone: async () => {
      await Promise.all([utils.hours.verificationQueue.invalidate(), utils.hours.claimToVerify.invalidate()])
      onDone()
    },
  })
  return (
    <CommandForm form={form} className="flex flex-col gap-5">
      <FormField form={form} name="reason">
        {(field) => (
          <TextArea
            {...field}
            rows={3}
            label={intl.formatMessage({ id: 'hours.decline.reason', defaultMessage: 'Why' })}
            description={intl.formatMessage({
              id: 'hours.decline.reason.hint',
              defaultMessage: 'The educator reads this in a letter and on their transcript page, and may answer.',
            })}
          />
        )}
      </FormField>
      <FormActions>
        <SubmitButton form={form}>
          <FormattedMessage id="hours.decline.go" defaultMessage="Decline and tell the educator" />
        </SubmitButton>
      </FormActions>
    </CommandForm>
  )
}
