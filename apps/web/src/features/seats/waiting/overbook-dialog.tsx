import { Dialog, FormActions, TextArea, TextField } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { z } from 'zod'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { CommandForm, FormField, SubmitButton } from '../../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../../kernel/forms/use-command-form.ts'
import { showToast } from '../../../kernel/pages/toasts.ts'
import { waitingSentences, waitingWords, type WaitingEntry, type WaitingList } from './waiting-words.ts'

const reason = z.string().trim().min(1, 'Say why: it stands in the log.').max(500)
const schemaFor = (entry: WaitingEntry | null) =>
  z.object({ email: entry ? z.string() : z.email('Give the address they sign in with.'), reason })

type Props = { list: WaitingList; entry: WaitingEntry | null; onClose: () => void }

/** Adds someone to a full training beyond its capacity, from the line or by their address, with a reason that the log keeps. */
export const OverbookDialog = ({ list, entry, onClose }: Props) => {
  const intl = useIntl()
  const utils = trpc.useUtils()
  const add = useCommand(trpc.enrollment.overbook.useMutation())
  const { id: offeringId } = list.offering
  const form = useCommandForm({
    schema: schemaFor(entry),
    sentences: waitingSentences,
    defaults: { email: '', reason: '' },
    send: ({ email, reason: why }) =>
      add.run({ offeringId, reason: why, ...(entry ? { entryId: entry.entryId } : { email }) }),
    onDone: async ({ name }) => {
      await Promise.all([utils.seats.waitingList.invalidate(), utils.attendance.invalidate()])
      onClose()
      await showToast({
        title: intl.formatMessage({ id: 'waiting.overbook.done', defaultMessage: '{name} has a seat now' }, { name }),
      })
    },
  })
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={
        entry ? (
          <FormattedMessage
            id="waiting.overbook.title.entry"
            defaultMessage="Add {name} beyond the capacity"
            values={{ name: entry.name }}
          />
        ) : (
          <FormattedMessage id="waiting.overbook.title" defaultMessage="Add someone beyond the capacity" />
        )
      }
      closeLabel={intl.formatMessage(waitingWords.close)}
    >
      <CommandForm form={form} className="flex flex-col gap-5 pb-2">
        <p className="text-muted">
          <FormattedMessage
            id="waiting.overbook.text"
            defaultMessage="They are registered at once and read it in a letter. The next seat that comes free makes up for theirs and goes to nobody else. The reason stands on the roster and, with your name, in the log."
          />
        </p>
        {entry ? null : (
          <FormField form={form} name="email">
            {(field) => (
              <TextField
                {...field}
                type="email"
                autoComplete="off"
                label={<FormattedMessage id="waiting.overbook.email" defaultMessage="Their email" />}
              />
            )}
          </FormField>
        )}
        <FormField form={form} name="reason">
          {(field) => <TextArea {...field} rows={3} label={intl.formatMessage(waitingWords.reason)} />}
        </FormField>
        <FormActions>
          <SubmitButton form={form}>
            <FormattedMessage id="waiting.overbook.do" defaultMessage="Add beyond the capacity" />
          </SubmitButton>
        </FormActions>
      </CommandForm>
    </Dialog>
  )
}
