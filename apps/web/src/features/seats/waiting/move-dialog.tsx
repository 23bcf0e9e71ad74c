import { Dialog, FormActions, NumberField, TextArea } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { z } from 'zod'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { CommandForm, FormField, SubmitButton } from '../../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../../kernel/forms/use-command-form.ts'
import { showToast } from '../../../kernel/pages/toasts.ts'
import { waitingSentences, waitingWords, type WaitingEntry } from './waiting-words.ts'

const schema = z.object({
  to: z.int('Give a place.').min(1, 'Give a place.'),
  reason: z.string().trim().min(1, 'Say why: it stands in the log.').max(500),
})

/** Moves someone up, to a place that staff choose and with a reason that the log keeps. */
export const MoveDialog = ({ entry, onClose }: { entry: WaitingEntry; onClose: () => void }) => {
  const intl = useIntl()
  const utils = trpc.useUtils()
  const move = useCommand(trpc.seats.moveWaiting.useMutation())
  const form = useCommandForm({
    schema,
    sentences: waitingSentences,
    defaults: { to: 1, reason: '' },
    send: (values) => move.run({ entryId: entry.entryId, ...values }),
    onDone: async ({ to }) => {
      await utils.seats.waitingList.invalidate()
      onClose()
      await showToast({
        title: intl.formatMessage(
          { id: 'waiting.moved', defaultMessage: '{name} has place {to} now' },
          { name: entry.name, to },
        ),
      })
    },
  })
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={<FormattedMessage id="waiting.move.title" defaultMessage="Move {name} up" values={{ name: entry.name }} />}
      closeLabel={intl.formatMessage(waitingWords.close)}
    >
      <CommandForm form={form} className="flex flex-col gap-5 pb-2">
        <p className="text-muted">
          <FormattedMessage
            id="waiting.move.text"
            defaultMessage="The line is first come, first served. Whoever is moved up passes {ahead, plural, one {# other} other {# others}}: the reason stands in the log with your name, where all staff of this training read it."
            values={{ ahead: (entry.place ?? 1) - 1 }}
          />
        </p>
        <FormField form={form} name="to">
          {({ onChange, ...field }) => (
            <NumberField
              {...field}
              onChange={(place) => onChange(place ?? 0)}
              minValue={1}
              maxValue={Math.max(1, (entry.place ?? 2) - 1)}
              label={<FormattedMessage id="waiting.move.to" defaultMessage="New place" />}
              description={
                <FormattedMessage
                  id="waiting.move.now"
                  defaultMessage="Now place {place, number}"
                  values={{ place: entry.place ?? 1 }}
                />
              }
            />
          )}
        </FormField>
        <FormField form={form} name="reason">
          {(field) => <TextArea {...field} rows={3} label={intl.formatMessage(waitingWords.reason)} />}
        </FormField>
        <FormActions>
          <SubmitButton form={form}>
            <FormattedMessage id="waiting.move.do" defaultMessage="Move up" />
          </SubmitButton>
        </FormActions>
      </CommandForm>
    </Dialog>
  )
}
