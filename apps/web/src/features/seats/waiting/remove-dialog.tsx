import { Dialog, FormActions, TextArea } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { z } from 'zod'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { CommandForm, FormField, SubmitButton } from '../../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../../kernel/forms/use-command-form.ts'
import { showToast } from '../../../kernel/pages/toasts.ts'
import { waitingSentences, waitingWords, type WaitingEntry } from './waiting-words.ts'

const schema = z.object({ reason: z.string().trim().min(1, 'Say why: it stands in the log.').max(500) })

/** Takes someone off the list, with a reason that the log keeps. */
export const RemoveDialog = ({ entry, onClose }: { entry: WaitingEntry; onClose: () => void }) => {
  const intl = useIntl()
  const utils = trpc.useUtils()
  const remove = useCommand(trpc.seats.removeWaiting.useMutation())
  const form = useCommandForm({
    schema,
    sentences: waitingSentences,
    defaults: { reason: '' },
    send: ({ reason }) => remove.run({ entryId: entry.entryId, reason }),
    onDone: async () => {
      await utils.seats.waitingList.invalidate()
      onClose()
      await showToast({
        title: intl.formatMessage(
          { id: 'waiting.removed', defaultMessage: '{name} is off the list' },
          { name: entry.name },
        ),
      })
    },
  })
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={
        <FormattedMessage id="waiting.remove.title" defaultMessage="Take {name} off" values={{ name: entry.name }} />
      }
      closeLabel={intl.formatMessage(waitingWords.close)}
    >
      <CommandForm form={form} className="flex flex-col gap-5 pb-2">
        <p className="text-muted">
          {entry.state === 'offered' ? (
            <FormattedMessage
              id="waiting.remove.offered"
              defaultMessage="What was offered goes to the next in line at once. The person reads your reason in a letter, and may join again at the end."
            />
          ) : (
            <FormattedMessage
              id="waiting.remove.text"
              defaultMessage="Those behind move up. The person reads your reason in a letter, and may join again at the end."
            />
          )}
        </p>
        <FormField form={form} name="reason">
          {(field) => <TextArea {...field} rows={3} label={intl.formatMessage(waitingWords.reason)} />}
        </FormField>
        <FormActions>
          <SubmitButton form={form}>
            <FormattedMessage id="waiting.remove.do" defaultMessage="Take off the list" />
          </SubmitButton>
        </FormActions>
      </CommandForm>
    </Dialog>
  )
}
