import { Button, Dialog, FormActions } from '@inservice/ui'
import { dateIn, plusMinutes } from '@inservice/domain/kernel'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { TroubleText } from '../../../kernel/forms/trouble-text.tsx'
import { showToast } from '../../../kernel/pages/toasts.ts'
import { sayReserved } from '../../catalog/offering/reserve-words.ts'
import { ReserveForm } from './reserve-form.tsx'
import { waitingWords, type Reserve, type WaitingList } from './waiting-words.ts'

type Props = { list: WaitingList; reserve: Reserve | null; onClose: () => void }

/** The last day on which a reserve keeps its seats. */
export const lastDayOf = ({ releasesAt }: Reserve, { offering }: WaitingList): string =>
  dateIn(plusMinutes(releasesAt, -1), offering.timeZone)

const useDone = (onClose: () => void) => {
  const utils = trpc.useUtils()
  return async (title: string) => {
    await Promise.all([utils.seats.waitingList.invalidate(), utils.enrollment.invalidate(), utils.catalog.invalidate()])
    onClose()
    await showToast({ title })
  }
}

/** Keeps a part of the seats for some, or changes what is kept. */
export const ReserveDialog = ({ list, reserve, onClose }: Props) => {
  const intl = useIntl()
  const done = useDone(onClose)
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={
        reserve ? (
          <FormattedMessage
            id="reserve.change"
            defaultMessage="Seats kept for {who}"
            values={{ who: sayReserved(intl, reserve) }}
          />
        ) : (
          <FormattedMessage id="reserve.keep" defaultMessage="Keep seats for some" />
        )
      }
      closeLabel={intl.formatMessage(waitingWords.close)}
    >
      <ReserveForm
        list={list}
        reserve={reserve}
        lastDay={reserve ? lastDayOf(reserve, list) : ''}
        onDone={() => done(intl.formatMessage({ id: 'reserve.done', defaultMessage: 'The seats are kept' }))}
      />
    </Dialog>
  )
}

/** Releases a reserve before its day: says first what becomes of the seats. */
export const ReleaseDialog = ({ reserve, onClose }: { reserve: Reserve; onClose: () => void }) => {
  const intl = useIntl()
  const release = useCommand(trpc.seats.releaseReserve.useMutation())
  const done = useDone(onClose)
  const send = async () => {
    const answer = await release.run({ reserveId: reserve.id })
    if (answer.ok) await done(intl.formatMessage({ id: 'reserve.released', defaultMessage: 'The seats are released' }))
  }
  const left = Math.max(0, reserve.quantity - reserve.taken)
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={
        <FormattedMessage
          id="reserve.release.title"
          defaultMessage="Release the seats kept for {who}"
          values={{ who: sayReserved(intl, reserve) }}
        />
      }
      closeLabel={intl.formatMessage(waitingWords.close)}
    >
      <div className="flex flex-col gap-5 pb-2">
        <p>
          <FormattedMessage
            id="reserve.release.text"
            defaultMessage="{left, plural, =0 {All of them are taken, so none comes free.} one {# seat comes free: it is offered to the waiting list, then it is everyone’s.} other {# seats come free: they are offered to the waiting list, then they are everyone’s.}} Who has a seat keeps it."
            values={{ left }}
          />
        </p>
        {release.trouble ? <TroubleText trouble={release.trouble} /> : null}
        <FormActions>
          <Button variant="primary" isPending={release.pending} onPress={() => void send()}>
            <FormattedMessage id="reserve.release.do" defaultMessage="Release" />
          </Button>
        </FormActions>
      </div>
    </Dialog>
  )
}
