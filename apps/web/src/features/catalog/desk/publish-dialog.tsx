import { Button, Dialog, FormActions, TextArea } from '@inservice/ui'
import { useNavigate } from '@tanstack/react-router'
import { defineMessages, FormattedMessage, useIntl } from 'react-intl'
import { z } from 'zod'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { CommandForm, FormField, SubmitButton } from '../../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../../kernel/forms/use-command-form.ts'
import { showToast } from '../../../kernel/pages/toasts.ts'
import { dropBackup } from './local-backup.ts'

const sentences = defineMessages({
  'Say what the committee decided.': {
    id: 'draft.publish.note-needed',
    defaultMessage: 'Say what the committee decided.',
  },
})
const schema = z.object({
  note: z.string().trim().min(1, 'Say what the committee decided.').max(1_000),
})

type PublishProps = {
  draftId: string
  version: () => number
  onClose: () => void
}

/** Publishing: the committee's decision is kept with the training, then it stands in the catalog. */
export const PublishDialog = ({ draftId, version, onClose }: PublishProps) => {
  const intl = useIntl()
  const navigate = useNavigate()
  const utils = trpc.useUtils()
  const publish = useCommand(trpc.catalog.publish.useMutation())
  const form = useCommandForm({
    schema,
    sentences,
    defaults: { note: '' },
    send: ({ note }) => publish.run({ draftId, version: version(), note }),
    onDone: async ({ slug, number }) => {
      dropBackup(draftId)
      await utils.catalog.invalidate()
      await showToast({
        title: intl.formatMessage({ id: 'draft.published', defaultMessage: 'Published as {number}.' }, { number }),
      })
      await navigate({ to: '/catalog/$slug', params: { slug }, ignoreBlocker: true })
    },
  })
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={<FormattedMessage id="draft.publish.title" defaultMessage="Approve and publish" />}
      closeLabel={intl.formatMessage({ id: 'draft.publish.close', defaultMessage: 'Close' })}
    >
      <CommandForm form={form}>
        <p>
          <FormattedMessage
            id="draft.publish.lead"
            defaultMessage="It appears in the catalog at once, and people can register. The approval is kept for seven years."
          />
        </p>
        <FormField form={form} name="note">
          {(field) => (
            <TextArea
              {...field}
              rows={3}
              maxLength={1000}
              label={<FormattedMessage id="draft.publish.note" defaultMessage="What the committee decided" />}
              description={
                <FormattedMessage
                  id="draft.publish.note-hint"
                  defaultMessage="When it met, who approved, on what terms."
                />
              }
            />
          )}
        </FormField>
        <FormActions>
          <SubmitButton form={form}>
            <FormattedMessage id="draft.publish.go" defaultMessage="Approve and publish" />
          </SubmitButton>
          <Button variant="plain" onPress={onClose}>
            <FormattedMessage id="draft.publish.back" defaultMessage="Back to the draft" />
          </Button>
        </FormActions>
      </CommandForm>
    </Dialog>
  )
}
