import { Dialog, FormActions } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../kernel/api/trpc.ts'
import { useCommand } from '../../kernel/api/use-command.ts'
import { CommandForm, SubmitButton } from '../../kernel/forms/command-form.tsx'
import { showToast } from '../../kernel/pages/toasts.ts'
import type { Block, Seat } from './block-page.tsx'
import { ChangedNotice } from './changed-notice.tsx'
import { PersonFields } from './person-fields.tsx'
import { dialogWords } from './seat-words.ts'
import { usePersonForm } from './use-person-form.ts'
import { useSeen } from './use-seen.ts'

/** Passes a seat from one colleague to another; both are told. */
export const SwapDialog = ({ block, seat, onClose }: { block: Block; seat: Seat; onClose: () => void }) => {
  const intl = useIntl()
  const utils = trpc.useUtils()
  const swap = useCommand(trpc.enrollment.swapSeat.useMutation())
  const { send, known } = useSeen(block)
  const form = usePersonForm(
    ({ name, email }) => send((seenVersion) => swap.run({ seatId: seat.id, name, email, seenVersion })),
    async (_value, { name }) => {
      await utils.seats.block.invalidate({ blockId: block.id })
      onClose()
      await showToast({
        title: intl.formatMessage({ id: 'seats.swapped', defaultMessage: 'The seat is {name}’s now' }, { name }),
      })
    },
  )
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={<FormattedMessage id="seats.swap" defaultMessage="Pass the seat on" />}
      closeLabel={intl.formatMessage(dialogWords.close)}
    >
      <CommandForm form={form} className="pb-2">
        <ChangedNotice block={block} known={known} />
        <p className="pb-5 text-muted">
          <FormattedMessage
            id="seats.swap.text"
            defaultMessage="{name} gives the seat up, a colleague takes it. It costs nothing, and both are told by letter."
            values={{ name: seat.name ?? '' }}
          />
        </p>
        <PersonFields form={form} blockId={block.id} />
        <FormActions>
          <SubmitButton form={form}>
            <FormattedMessage id="seats.swap.do" defaultMessage="Pass it on" />
          </SubmitButton>
        </FormActions>
      </CommandForm>
    </Dialog>
  )
}
