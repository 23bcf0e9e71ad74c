import { Button, Notice } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand, type Trouble } from '../../../kernel/api/use-command.ts'
import { TroubleText } from '../../../kernel/forms/trouble-text.tsx'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { JoinAsParty } from './join-act.tsx'
import type { Offering } from './use-offering.ts'

const Told = ({ trouble }: { trouble: Trouble | null }) => {
  const language = useLanguage()
  if (trouble === null) return null
  return (
    <Notice
      tone="attention"
      announce="assertive"
      title={trouble.refusal?.sentence[language] ?? <TroubleText trouble={trouble} />}
    />
  )
}

const Decline = ({ entryId }: { entryId: string }) => {
  const utils = trpc.useUtils()
  const decline = useCommand(trpc.enrollment.declineOffer.useMutation())
  const go = async () => {
    await decline.run({ entryId })
    await utils.enrollment.invalidate()
  }
  return (
    <>
      <Button variant="plain" onPress={() => void go()} isPending={decline.pending}>
        <FormattedMessage id="offering.act.decline" defaultMessage="No, thank you: ask the next" />
      </Button>
      <Told trouble={decline.trouble} />
    </>
  )
}

const Leave = ({ entryId }: { entryId: string }) => {
  const utils = trpc.useUtils()
  const leave = useCommand(trpc.enrollment.leaveWaitingList.useMutation())
  const go = async () => {
    await leave.run({ entryId })
    await utils.enrollment.invalidate()
  }
  return (
    <>
      <Button variant="plain" onPress={() => void go()} isPending={leave.pending}>
        <FormattedMessage id="offering.act.leave" defaultMessage="Leave the waiting list" />
      </Button>
      <Told trouble={leave.trouble} />
    </>
  )
}

/** Besides the one button: say no to what is offered, leave the line, come with others. */
export const WaitingActs = ({ offering }: { offering: Offering }) => {
  const { invitation, own } = offering
  if (invitation === 'join-waiting-list') return <JoinAsParty offering={offering} />
  if (!own?.waitingEntryId) return null
  if (invitation === 'accept-offer') return <Decline entryId={own.waitingEntryId} />
  return invitation === 'waiting' ? <Leave entryId={own.waitingEntryId} /> : null
}
