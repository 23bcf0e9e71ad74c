import { Drawer, Skeleton } from '@inservice/ui'
import type { Id } from '@inservice/domain/kernel'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../kernel/api/trpc.ts'
import { ClaimPanel } from './claim-panel.tsx'

/** A claim's panel over the queue, at its own address. */
export const ClaimDrawer = ({ claimId, onClose }: { claimId: Id; onClose: () => void }) => {
  const intl = useIntl()
  const { data, isError } = trpc.hours.claimToVerify.useQuery({ claimId }, { retry: false })
  return (
    <Drawer
      isOpen
      size="wide"
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      closeLabel={intl.formatMessage({ id: 'hours.drawer.close', defaultMessage: 'Close' })}
      title={
        data === undefined ? <FormattedMessage id="hours.drawer.claim" defaultMessage="Claim" /> : data.person.name
      }
    >
      {isError ? (
        <p>
          <FormattedMessage
            id="hours.drawer.gone"
            defaultMessage="There is no such claim for you here. It may belong to another provider’s desk."
          />
        </p>
      ) : data === undefined ? (
        <div aria-busy="true">
          <Skeleton lines={8} />
        </div>
      ) : (
        <ClaimPanel whole={data} onDone={onClose} />
      )}
    </Drawer>
  )
}
