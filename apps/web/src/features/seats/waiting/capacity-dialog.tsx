import { Dialog, FormActions, NumberField } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { z } from 'zod'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { CommandForm, FormField, SubmitButton } from '../../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../../kernel/forms/use-command-form.ts'
import { showToast } from '../../../kernel/pages/toasts.ts'
import { waitingSentences, waitingWords, type WaitingList } from './waiting-words.ts'

const schema = z.object({
  capacity: z.int('Give the number of seats.').min(1, 'Give the number of seats.').max(10_000),
})

/** Gives a training another number of seats: a larger room, a smaller one. */
export const CapacityDialog = ({ list, onClose }: { list: WaitingList; onClose: () => void }) => {
  const intl = useIntl()
  const utils = trpc.useUtils()
  const change = useCommand(trpc.seats.changeCapacity.useMutation())
  const { capacity = 1, taken = 0 } = list.seats ?? {}
  const form = useCommandForm({
    schema,
    sentences: waitingSentences,
    defaults: { capacity },
    send: (values) => change.run({ offeringId: list.offering.id, ...values }),
    onDone: async ({ to }) => {
      await Promise.all([utils.seats.waitingList.invalidate(), utils.attendance.invalidate()])
      onClose()
      await showToast({
        title: intl.formatMessage(
          { id: 'waiting.capacity.done', defaultMessage: '{to, plural, one {# seat} other {# seats}} now' },
          { to },
        ),
      })
    },
  })
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={<FormattedMessage id="waiting.capacity.title" defaultMessage="Number of seats" />}
      closeLabel={intl.formatMessage(waitingWords.close)}
    >
      <CommandForm form={form} className="flex flex-col gap-5 pb-2">
        <p className="text-muted">
          <FormattedMessage
            id="waiting.capacity.text"
            defaultMessage="New seats are offered to the waiting list first. {taken, plural, one {# seat is} other {# seats are}} taken or kept for someone; the number can’t go below that."
            values={{ taken }}
          />
        </p>
        <FormField form={form} name="capacity">
          {({ onChange, ...field }) => (
            <NumberField
              {...field}
              onChange={(seats) => onChange(seats ?? 0)}
              minValue={1}
              maxValue={10_000}
              label={<FormattedMessage id="waiting.capacity.field" defaultMessage="Seats altogether" />}
            />
          )}
        </FormField>
        <FormActions>
          <SubmitButton form={form}>
            <FormattedMessage id="waiting.capacity.do" defaultMessage="Change" />
          </SubmitButton>
        </FormActions>
      </CommandForm>
    </Dialog>
  )
}
