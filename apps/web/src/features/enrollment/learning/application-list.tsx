import { Badge, HairlineList, Listing } from '@inservice/ui'
import { defineMessages, FormattedMessage, type MessageDescriptor } from 'react-intl'
import type { Application } from './sort-learning.ts'
import { StartBlock } from './upcoming-list.tsx'

const words: Readonly<Partial<Record<Application['state'], MessageDescriptor>>> = defineMessages({
  submitted: { id: 'learning.application.submitted', defaultMessage: 'Handed in; staff decide' },
  waiting: { id: 'learning.application.waiting', defaultMessage: 'On the waiting list' },
  declined: { id: 'learning.application.declined', defaultMessage: 'No seat this time' },
  lapsed: { id: 'learning.application.lapsed', defaultMessage: 'Not confirmed in time' },
})

/** Where one has applied, and how each application stands. */
export const ApplicationList = ({ applications }: { applications: readonly Application[] }) => (
  <HairlineList>
    {applications.map(({ id, slug, title, startsAt, timeZone, state }) => {
      const word = words[state]
      return (
        <Listing
          key={id}
          headingLevel={3}
          href={`/catalog/${slug}/apply`}
          title={title}
          lead={<StartBlock at={startsAt} zone={timeZone} />}
          facts={[]}
          marks={
            word ? (
              <Badge tone={state === 'lapsed' ? 'attention' : 'neutral'}>
                <FormattedMessage {...word} />
              </Badge>
            ) : null
          }
        />
      )
    })}
  </HairlineList>
)
