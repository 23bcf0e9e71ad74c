import { Dialog, FormActions, NumberField } from '@inservice/ui'
import { useWatch } from 'react-hook-form'
import { defineMessages, FormattedMessage, useIntl } from 'react-intl'
import { z } from 'zod'
import { trpc } from '../../kernel/api/trpc.ts'
import { useCommand } from '../../kernel/api/use-command.ts'
import { CommandForm, FormField, SubmitButton } from '../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../kernel/forms/use-command-form.ts'
import { Money } from '../../kernel/formats/shown.tsx'
import { showToast } from '../../kernel/pages/toasts.ts'
import type { Block } from './block-page.tsx'
import { ChangedNotice } from './changed-notice.tsx'
import { dialogWords } from './seat-words.ts'
import { useSeen } from './use-seen.ts'

const sentences = defineMessages({
  'How many seats?': { id: 'seats.return.missing', defaultMessage: 'How many seats?' },
})

/** Gives free seats back to the public, showing first what comes back. */
export const ReturnDialog = ({ block, onClose }: { block: Block; onClose: () => void }) => {
  const intl = useIntl()
  const utils = trpc.useUtils()
  const free = block.seats.filter(({ state }) => state === 'free').length
  const back = useCommand(trpc.seats.returnSeats.useMutation())
  const { send, known } = useSeen(block)
  const { seatCents, withheldCents } = block.returning
  const form = useCommandForm({
    schema: z.object({ quantity: z.int('How many seats?').min(1, 'How many seats?') }),
    sentences,
    defaults: { quantity: 1 },
    send: ({ quantity }) =>
      send((seenVersion) =>
        back.run({ blockId: block.id, quantity, expectedCents: quantity * seatCents, seenVersion }),
      ),
    onDone: async ({ quantity }) => {
      await utils.seats.invalidate()
      onClose()
      await showToast({
        title: intl.formatMessage(
          {
            id: 'seats.returned',
            defaultMessage: '{quantity, plural, one {# seat} other {# seats}} given back',
          },
          { quantity },
        ),
      })
    },
  })
  const quantity = useWatch({ control: form.form.control, name: 'quantity' })
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={<FormattedMessage id="seats.return" defaultMessage="Give seats back" />}
      closeLabel={intl.formatMessage(dialogWords.close)}
    >
      <CommandForm form={form} className="flex flex-col gap-5 pb-2">
        <ChangedNotice block={block} known={known} />
        <p className="text-muted">
          {block.isPack ? (
            <FormattedMessage
              id="seats.return.text-pack"
              defaultMessage="Free seats of the pack go back to the provider for what they cost, and can’t be taken back. An open invoice is credited; what was paid stays as your credit."
            />
          ) : block.unitCents === 0 ? (
            <FormattedMessage
              id="seats.return.text-free"
              defaultMessage="Free seats go back to the public at once and can’t be taken back."
            />
          ) : (
            <FormattedMessage
              id="seats.return.text"
              defaultMessage="Free seats go back to the public at once and can’t be taken back. The invoice is credited by the cancellation policy of the order."
            />
          )}
        </p>
        <FormField form={form} name="quantity">
          {({ onChange, ...field }) => (
            <NumberField
              {...field}
              onChange={(many) => onChange(many ?? 0)}
              minValue={1}
              maxValue={free}
              label={<FormattedMessage id="seats.return.quantity" defaultMessage="How many?" />}
              description={
                <FormattedMessage
                  id="seats.return.free"
                  defaultMessage="{free, plural, one {# seat is free} other {# seats are free}}"
                  values={{ free }}
                />
              }
            />
          )}
        </FormField>
        {block.unitCents === 0 ? null : (
          <p aria-live="polite">
            <FormattedMessage
              id="seats.return.sum"
              defaultMessage="You get back {cents}{withheld, select, 0 {} other {; {kept} is kept}}."
              values={{
                cents: <Money cents={quantity * seatCents} />,
                withheld: String(withheldCents * quantity),
                kept: <Money cents={quantity * withheldCents} />,
              }}
            />
          </p>
        )}
        <FormActions>
          <SubmitButton form={form}>
            <FormattedMessage id="seats.return.do" defaultMessage="Give them back" />
          </SubmitButton>
        </FormActions>
      </CommandForm>
    </Dialog>
  )
}
