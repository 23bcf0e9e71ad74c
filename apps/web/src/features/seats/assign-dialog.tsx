import { Dialog, FormActions } from '@inservice/ui'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../kernel/api/trpc.ts'
import { useCommand } from '../../kernel/api/use-command.ts'
import { CommandForm, FormField, SubmitButton } from '../../kernel/forms/command-form.tsx'
import { PageLink } from '../../kernel/pages/page-link.tsx'
import { showToast } from '../../kernel/pages/toasts.ts'
import type { Block } from './block-page.tsx'
import { ChangedNotice } from './changed-notice.tsx'
import { PersonFields } from './person-fields.tsx'
import { dialogWords } from './seat-words.ts'
import { TrainingField } from './training-field.tsx'
import { usePersonForm } from './use-person-form.ts'
import { useSeen } from './use-seen.ts'

const linkToImport = (blockId: string) => (text: ReactNode) => (
  <PageLink to="/seats/$blockId/import" params={{ blockId }}>
    {text}
  </PageLink>
)

/** Gives one free seat to a person by name and address. Several at once come from a list. */
export const AssignDialog = ({ block, onClose }: { block: Block; onClose: () => void }) => {
  const intl = useIntl()
  const utils = trpc.useUtils()
  const assign = useCommand(trpc.enrollment.assignSeats.useMutation())
  const { send, known } = useSeen(block)
  const form = usePersonForm(
    ({ offeringId, ...person }) =>
      send((seenVersion) =>
        assign.run({ blockId: block.id, offeringId: block.isPack ? offeringId : null, people: [person], seenVersion }),
      ),
    async (_value, { name }) => {
      await utils.seats.block.invalidate({ blockId: block.id })
      onClose()
      await showToast({
        title: intl.formatMessage({ id: 'seats.assigned', defaultMessage: '{name} is invited by letter' }, { name }),
      })
    },
    block.isPack,
  )
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={<FormattedMessage id="seats.assign" defaultMessage="Assign a seat" />}
      closeLabel={intl.formatMessage(dialogWords.close)}
    >
      <CommandForm form={form} className="pb-2">
        <ChangedNotice block={block} known={known} />
        <p className="pb-5 text-muted">
          <FormattedMessage
            id="seats.assign.text"
            defaultMessage="The person is told by letter, may accept with any of their addresses, and needs no account yet. For many at once, <link>bring a list</link>."
            values={{ link: linkToImport(block.id) }}
          />
        </p>
        {block.isPack ? (
          <div className="pb-5">
            <FormField form={form} name="offeringId">
              {({ onChange, ...field }) => (
                <TrainingField {...field} places={block.places} onChange={(id) => onChange(id ?? '')} />
              )}
            </FormField>
          </div>
        ) : null}
        <PersonFields form={form} blockId={block.id} schools={block.schools} />
        <FormActions>
          <SubmitButton form={form}>
            <FormattedMessage id="seats.assign.do" defaultMessage="Assign the seat" />
          </SubmitButton>
        </FormActions>
      </CommandForm>
    </Dialog>
  )
}
