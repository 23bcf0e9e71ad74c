import { Dialog, FormActions, TextArea } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { z } from 'zod'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { CommandForm, FormField, SubmitButton } from '../../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../../kernel/forms/use-command-form.ts'
import { showToast } from '../../../kernel/pages/toasts.ts'
import { boardWords, decideSentences, decisionWords, type Decision } from './application-words.ts'

type Chosen = { readonly id: string; readonly name: string }
type Props = { decision: Decision; chosen: readonly Chosen[]; onClose: () => void; onDone?: () => void }

const Effect = ({ decision }: { decision: Decision }) => {
  if (decision === 'accepted')
    return (
      <FormattedMessage
        id="applications.accept.text"
        defaultMessage="A seat is kept for each until the day to confirm; they read it in a letter. All of them, or none: where seats are too few, nobody is accepted."
      />
    )
  if (decision === 'waiting')
    return (
      <FormattedMessage
        id="applications.wait.text"
        defaultMessage="A seat that was kept goes back. They read it in a letter; you accept them when a seat comes free."
      />
    )
  return (
    <FormattedMessage
      id="applications.decline.text"
      defaultMessage="A seat that was kept goes back. They read your reason in a letter."
    />
  )
}

/** Asks once more before a decision about one or several, with a reason. */
export const DecideDialog = ({ decision, chosen, onClose, onDone }: Props) => {
  const intl = useIntl()
  const utils = trpc.useUtils()
  const decide = useCommand(trpc.enrollment.decideApplications.useMutation())
  const isDecline = decision === 'declined'
  const reason = z.string().trim().max(1_000)
  const form = useCommandForm({
    schema: z.object({ reason: isDecline ? reason.min(1, 'Say why: the applicant reads it.') : reason }),
    sentences: decideSentences,
    defaults: { reason: '' },
    send: ({ reason }) => decide.run({ applicationIds: chosen.map(({ id }) => id), decision, reason }),
    onDone: async ({ decided }) => {
      await utils.enrollment.invalidate()
      onDone?.()
      onClose()
      await showToast({
        title: intl.formatMessage(
          {
            id: 'applications.decided',
            defaultMessage:
              '{decided, plural, one {One application is} other {# applications are}} decided; a letter is on its way',
          },
          { decided },
        ),
      })
    },
  })
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={<FormattedMessage {...decisionWords[decision]} />}
      closeLabel={intl.formatMessage(boardWords.close)}
    >
      <CommandForm form={form} className="flex flex-col gap-5 pb-2">
        <p>{intl.formatList(chosen.map(({ name }) => name))}</p>
        <p className="text-muted">
          <Effect decision={decision} />
        </p>
        <FormField form={form} name="reason">
          {(field) => (
            <TextArea
              {...field}
              rows={3}
              label={intl.formatMessage({ id: 'applications.reason', defaultMessage: 'Why' })}
              labelNote={isDecline ? undefined : <FormattedMessage id="apply.optional" defaultMessage="optional" />}
              description={intl.formatMessage({
                id: 'applications.reason.hint',
                defaultMessage: 'The applicant reads it; it stands in the history.',
              })}
            />
          )}
        </FormField>
        <FormActions>
          <SubmitButton form={form}>
            <FormattedMessage {...decisionWords[decision]} />
          </SubmitButton>
        </FormActions>
      </CommandForm>
    </Dialog>
  )
}
