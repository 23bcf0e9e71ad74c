import { Button, Notice } from '@inservice/ui'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { Start } from './decide-start.ts'

type BroughtBackProps = {
  start: Start
  /** Shows what the browser kept; shows what the server has, where it has anything. */
  onUse: () => void
  onDrop: (() => void) | null
}

/** Tells that what this browser kept is in the form; or offers it, where a newer version was saved elsewhere. */
export const BroughtBack = ({ start: { standing, backup }, onUse, onDrop }: BroughtBackProps) => {
  const intl = useIntl()
  const [isShown, setShown] = useState(standing !== 'level')
  if (!isShown || backup === null) return null
  const then = (act: (() => void) | null) => () => {
    act?.()
    setShown(false)
  }
  const when = intl.formatDate(backup.at, { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' })
  return (
    <div className="pb-6">
      {standing === 'ahead' ? (
        <Notice
          tone="neutral"
          announce="polite"
          title={
            <FormattedMessage
              id="draft.backup.back"
              defaultMessage="What you typed on {when} is back"
              values={{ when }}
            />
          }
          actions={
            <>
              <Button size="small" onPress={then(null)}>
                <FormattedMessage id="draft.backup.keep" defaultMessage="Go on with it" />
              </Button>
              {onDrop === null ? null : (
                <Button size="small" variant="plain" onPress={then(onDrop)}>
                  <FormattedMessage id="draft.backup.saved" defaultMessage="Show the saved one instead" />
                </Button>
              )}
            </>
          }
        >
          <FormattedMessage
            id="draft.backup.back.text"
            defaultMessage="This browser had kept it. It is being saved now."
          />
        </Notice>
      ) : (
        <Notice
          tone="attention"
          announce="polite"
          title={
            <FormattedMessage
              id="draft.backup"
              defaultMessage="This browser kept changes of {when} that were not saved"
              values={{ when }}
            />
          }
          actions={
            <>
              <Button size="small" onPress={then(onUse)}>
                <FormattedMessage id="draft.backup.use" defaultMessage="Bring them back" />
              </Button>
              <Button size="small" variant="plain" onPress={then(onDrop)}>
                <FormattedMessage id="draft.backup.drop" defaultMessage="Drop them" />
              </Button>
            </>
          }
        >
          <FormattedMessage
            id="draft.backup.text"
            defaultMessage="A newer version was saved elsewhere meanwhile; it is shown below."
          />
        </Notice>
      )}
    </div>
  )
}
