import { Button, Dialog, Notice, TextArea } from '@inservice/ui'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { TroubleText } from '../../../kernel/forms/trouble-text.tsx'

type Props = { draftId: string; flush: () => Promise<number | null>; onClose: () => void }

/** The committee's note, then publishing. */
export const PublishDialog = ({ draftId, flush, onClose }: Props) => {
  const intl = useIntl()
  const navigate = useNavigate()
  const utils = trpc.useUtils()
  const [note, setNote] = useState('')
  const [tried, setTried] = useState(false)
  const publish = useCommand(trpc.catalog.publish.useMutation())
  const send = async (): Promise<void> => {
    setTried(true)
    if (note.trim() === '') return
    const version = await flush()
    if (version === null) return
    const answer = await publish.run({ draftId, version, note })
    if (!answer.ok) return
    await utils.catalog.desk.invalidate()
    await navigate({ to: '/catalog/$slug', params: { slug: answer.value.slug } })
  }
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => !open && onClose()}
      closeLabel={intl.formatMessage({ id: 'organizations.publish.close', defaultMessage: 'Close' })}
      title={<FormattedMessage id="organizations.publish.title" defaultMessage="Approve and publish" />}
      actions={
        <>
          <Button
            variant="primary"
            isPending={publish.pending}
            pendingLabel={intl.formatMessage({ id: 'organizations.publish.pending', defaultMessage: 'Publishing' })}
            onPress={() => void send()}
          >
            <FormattedMessage id="organizations.publish.send" defaultMessage="Approve and publish" />
          </Button>
          <Button variant="plain" onPress={onClose}>
            <FormattedMessage id="organizations.publish.back" defaultMessage="Back to the draft" />
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-5">
        {publish.trouble === null ? null : (
          <Notice
            tone="bad"
            title={<FormattedMessage id="organizations.publish.not" defaultMessage="It is not published" />}
            announce="assertive"
          >
            <TroubleText trouble={publish.trouble} />
          </Notice>
        )}
        <TextArea
          label={<FormattedMessage id="organizations.publish.note" defaultMessage="The committee’s note" />}
          description={
            <FormattedMessage
              id="organizations.publish.note.hint"
              defaultMessage="Who approved it and when. It is kept with the minutes for seven years."
            />
          }
          value={note}
          onChange={setNote}
          errorMessage={
            tried && note.trim() === '' ? (
              <FormattedMessage id="organizations.publish.note.needed" defaultMessage="Give the committee’s note." />
            ) : undefined
          }
          rows={3}
        />
      </div>
    </Dialog>
  )
}
