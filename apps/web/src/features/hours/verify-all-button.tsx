import { Button } from '@inservice/ui'
import type { Id } from '@inservice/domain/kernel'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../kernel/api/trpc.ts'
import { useCommand } from '../../kernel/api/use-command.ts'
import { TroubleText } from '../../kernel/forms/trouble-text.tsx'
import { showToast } from '../../kernel/pages/toasts.ts'

/** Verifies at once every listed claim about which nothing is odd; the server looks again before it does. */
export const VerifyAllButton = ({ claimIds }: { claimIds: readonly Id[] }) => {
  const intl = useIntl()
  const utils = trpc.useUtils()
  const all = useCommand(trpc.hours.verifyAll.useMutation())
  const go = async () => {
    const answer = await all.run({ claimIds: [...claimIds] })
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
      <Button
        variant="primary"
        onPress={() => void go()}
        isPending={all.pending}
        pendingLabel={intl.formatMessage({ id: 'hours.all.pending', defaultMessage: 'Verifying' })}
      >
        <FormattedMessage
          id="hours.all.go"
          defaultMessage="{count, plural, one {Verify the one that agrees} other {Verify the # that agree}}"
          values={{ count: claimIds.length }}
        />
      </Button>
      {all.trouble === null ? null : (
        <p role="alert" className="max-w-measure text-dense text-bad">
          <TroubleText trouble={all.trouble} />
        </p>
      )}
    </div>
  )
}
