import { Button, HairlineList, Listing, Notice } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { TroubleText } from '../../../kernel/forms/trouble-text.tsx'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { StartBlock } from './upcoming-list.tsx'
import type { Waiting } from './sort-learning.ts'

const Leave = ({ entry }: { entry: Waiting }) => {
  const leave = useCommand(trpc.enrollment.leaveWaitingList.useMutation())
  const utils = trpc.useUtils()
  const language = useLanguage()
  const go = async (): Promise<void> => {
    await leave.run({ entryId: entry.id })
    await utils.enrollment.invalidate()
  }
  return (
    <>
      {leave.trouble ? (
        <Notice
          tone="attention"
          announce="assertive"
          title={leave.trouble.refusal?.sentence[language] ?? <TroubleText trouble={leave.trouble} />}
        />
      ) : null}
      <Button size="small" onPress={go} isPending={leave.pending}>
        <FormattedMessage id="learning.leave" defaultMessage="Leave the list" />
        <span className="sr-only">: {entry.title}</span>
      </Button>
    </>
  )
}

/** Where one waits, with one's place. */
export const WaitingList = ({ waiting }: { waiting: readonly Waiting[] }) => (
  <HairlineList>
    {waiting.map((entry) => (
      <Listing
        key={entry.id}
        headingLevel={3}
        href={`/catalog/${entry.slug}`}
        title={entry.title}
        lead={<StartBlock at={entry.startsAt} zone={entry.timeZone} />}
        facts={[
          <FormattedMessage
            key="place"
            id="learning.place"
            defaultMessage="{ahead, plural, =0 {You are next} one {One person is before you} other {# people are before you}}"
            values={{ ahead: entry.place - 1 }}
          />,
          <FormattedMessage key="told" id="learning.told" defaultMessage="we write to you when a seat comes free" />,
        ]}
        end={<Leave entry={entry} />}
      />
    ))}
  </HairlineList>
)
