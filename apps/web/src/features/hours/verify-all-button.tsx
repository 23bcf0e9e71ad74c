import { Button, Dialog, FormActions } from '@inservice/ui'
import type { Id } from '@inservice/domain/kernel'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../kernel/api/trpc.ts'
import { useCommand } from '../../kernel/api/use-command.ts'
import { TroubleText } from '../../kernel/forms/trouble-text.tsx'
import { showToast } from '../../kernel/pages/toasts.ts'

type AskProps = { count: number; isPending: boolean; onGo: () => void; onClose: () => void }

/** One press would send many hours and letters on their way: asked once. */
const Ask = ({ count, isPending, onGo, onClose }: AskProps) => {
  const intl = useIntl()
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={
        <FormattedMessage
          id="hours.all.ask"
          defaultMessage="{count, plural, one {Verify one claim?} other {Verify # claims?}}"
          values={{ count }}
        />
      }
      closeLabel={intl.formatMessage({ id: 'hours.all.close', defaultMessage: 'Close' })}
    >
      <p className="pb-5">
        <FormattedMessage
          id="hours.all.ask.text"
          defaultMessage="Their hours go to the transcripts at once, and each educator gets a letter. The record is looked at again before; what no longer agrees is left for an eye."
        />
      </p>
      <FormActions>
        <Button
          variant="primary"
          onPress={onGo}
          isPending={isPending}
          pendingLabel={intl.formatMessage({ id: 'hours.all.pending', defaultMessage: 'Verifying' })}
        >
          <FormattedMessage
            id="hours.all.do"
            defaultMessage="{count, plural, one {Verify it} other {Verify all #}}"
            values={{ count }}
          />
        </Button>
        <Button variant="plain" onPress={onClose}>
          <FormattedMessage id="hours.all.back" defaultMessage="Not yet" />
        </Button>
      </FormActions>
    </Dialog>
  )
}

/** Verifies every listed claim about which nothing is odd, once it was asked; the server looks again before it does. */
export const VerifyAllButton = ({ claimIds }: { claimIds: readonly Id[] }) => {
  const intl = useIntl()
  const utils = trpc.useUtils()
  const all = useCommand(trpc.hours.verifyAll.useMutation())
  const [asks, setAsks] = useState(false)
  const go = async () => {
    const answer = await all.run({ claimIds: [...claimIds] })
    setAsks(false)
    await utils.hours.verificationQueue.invalidate()
    if (!answer.ok) return
    await showToast({
      title: intl.formatMessage(
        {
          id: 'hours.all.done',
          defaultMessage:
            '{count, plural, one {One claim verified} other {# claims verified}}. {left, plural, =0 {} other {# left for an eye.}}',
        },
        { count: answer.value.verified, left: answer.value.left.length },
      ),
    })
  }
  return (
    <div className="flex flex-col items-start gap-2">
      <Button variant="primary" onPress={() => setAsks(true)}>
        <FormattedMessage
          id="hours.all.go"
          defaultMessage="{count, plural, one {Verify the one that agrees} other {Verify the # that agree}}"
          values={{ count: claimIds.length }}
        />
      </Button>
      {asks ? (
        <Ask count={claimIds.length} isPending={all.pending} onGo={() => void go()} onClose={() => setAsks(false)} />
      ) : null}
      {all.trouble === null ? null : (
        <p role="alert" className="max-w-measure text-dense text-bad">
          <TroubleText trouble={all.trouble} />
        </p>
      )}
    </div>
  )
}
