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
            defaultMessage="{place, plural, =1 {You are next; {waiting, plural, one {nobody else waits} other {# wait altogether}}} other {Place # of {waiting, number}}}"
            values={{ place: entry.place, waiting: entry.waiting }}
          />,
          entry.seats > 1 ? (
            <FormattedMessage
              key="party"
              id="learning.place.party"
              defaultMessage="for a party of {seats, number}"
              values={{ seats: entry.seats }}
            />
          ) : null,
          <FormattedMessage key="told" id="learning.told" defaultMessage="we write to you when a seat comes free" />,
        ]}
        end={<LeaveList entry={entry} />}
      />
    ))}
  </HairlineList>
)
