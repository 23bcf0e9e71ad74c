import { Button, Dialog } from '@inservice/ui'
import { useBlocker } from '@tanstack/react-router'
import { FormattedMessage } from 'react-intl'

/** Leaving saves first; where that does not work, one is asked. */
export const LeaveGuard = ({ isKept, flush }: { isKept: boolean; flush: () => Promise<boolean> }) => {
  const blocker = useBlocker({
    shouldBlockFn: async () => !(await flush()),
    enableBeforeUnload: () => !isKept,
    withResolver: true,
  })
  if (blocker.status !== 'blocked') return null
  return (
    <Dialog
      isOpen
      role="alertdialog"
      onOpenChange={(open) => (open ? undefined : blocker.reset())}
      title={<FormattedMessage id="draft.leave" defaultMessage="Some of it is not saved" />}
      actions={
        <>
          <Button variant="primary" onPress={blocker.reset}>
            <FormattedMessage id="draft.leave.stay" defaultMessage="Stay here" />
          </Button>
          <Button onPress={blocker.proceed}>
            <FormattedMessage id="draft.leave.go" defaultMessage="Leave" />
          </Button>
        </>
      }
    >
      <FormattedMessage
        id="draft.leave.text"
        defaultMessage="This browser keeps what you typed and brings it back when you return to this draft."
      />
    </Dialog>
  )
}
