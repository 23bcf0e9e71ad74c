import { HairlineList, Listing } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { LeaveList } from './leave-list.tsx'
import { StartBlock } from './upcoming-list.tsx'
import type { Waiting } from './sort-learning.ts'

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
        end={<LeaveList entry={entry} />}
      />
    ))}
  </HairlineList>
)
