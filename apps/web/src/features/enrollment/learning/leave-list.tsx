import { Button, Dialog, Notice } from '@inservice/ui'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { TroubleText } from '../../../kernel/forms/trouble-text.tsx'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { showToast } from '../../../kernel/pages/toasts.ts'
import type { Waiting } from './sort-learning.ts'

/** Leaving a waiting list: asks first, for a place in line that is given up does not come back. */
export const LeaveList = ({ entry }: { entry: Waiting }) => {
  const [asks, setAsks] = useState(false)
  return (
    <>
      <Button size="small" onPress={() => setAsks(true)}>
        <FormattedMessage id="learning.leave" defaultMessage="Leave the list" />
        <span className="sr-only">: {entry.title}</span>
      </Button>
      {asks ? <LeaveDialog entry={entry} onClose={() => setAsks(false)} /> : null}
    </>
  )
}

const LeaveDialog = ({ entry, onClose }: { entry: Waiting; onClose: () => void }) => {
  const intl = useIntl()
  const language = useLanguage()
  const utils = trpc.useUtils()
  const leave = useCommand(trpc.enrollment.leaveWaitingList.useMutation())
  const { title, place } = entry
  const go = async (): Promise<void> => {
    const answer = await leave.run({ entryId: entry.id })
    if (!answer.ok) return
    await showToast({
      title: intl.formatMessage(
        { id: 'learning.leave.done', defaultMessage: 'You have left the waiting list of {title}' },
        { title },
      ),
    })
    onClose()
    await utils.enrollment.invalidate()
  }
  return (
    <Dialog
      isOpen
      onOpenChange={(open) => (open ? undefined : onClose())}
      role="alertdialog"
      title={
        <FormattedMessage
          id="learning.leave.title"
          defaultMessage="Leave the waiting list of {title}?"
          values={{ title }}
        />
      }
      actions={
        <>
          <Button variant="danger" onPress={go} isPending={leave.pending}>
            <FormattedMessage id="learning.leave" defaultMessage="Leave the list" />
          </Button>
          <Button onPress={onClose}>
            <FormattedMessage id="learning.leave.stay" defaultMessage="Keep my place" />
          </Button>
        </>
      }
    >
      {leave.trouble ? (
        <Notice
          tone="attention"
          announce="assertive"
          className="mb-4"
          title={leave.trouble.refusal?.sentence[language] ?? <TroubleText trouble={leave.trouble} />}
        />
      ) : null}
      <p>
        <FormattedMessage
          id="learning.leave.text"
          defaultMessage="You are number {place}. This can’t be taken back: who joins again stands at the end of the list."
          values={{ place }}
        />
      </p>
    </Dialog>
  )
}
