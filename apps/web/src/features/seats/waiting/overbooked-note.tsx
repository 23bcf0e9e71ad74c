import { Notice } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import type { WaitingList } from './waiting-words.ts'

/** How far a training is beyond its capacity, who was added by hand, and why. */
export const OverbookedNote = ({ list }: { list: WaitingList }) => {
  const { added, overbooked, seats } = list
  if (!seats || added.length === 0) return null
  const title =
    overbooked > 0 ? (
      <FormattedMessage
        id="waiting.overbooked"
        defaultMessage="{taken, number} of {capacity, number} seats: {overbooked, number} beyond the capacity, added by hand"
        values={{ ...seats, overbooked }}
      />
    ) : (
      <FormattedMessage
        id="waiting.overbooked.none"
        defaultMessage="Within the capacity again: seats that came free made up for those added by hand"
      />
    )
  return (
    <div className="pb-6">
      <Notice tone="neutral" title={title}>
        <ul className="flex flex-col gap-1">
          {added.map(({ enrollmentId, name, reason }) => (
            <li key={enrollmentId} className="break-words">
              <FormattedMessage
                id="waiting.overbooked.one"
                defaultMessage="{name}: {reason}"
                values={{ name, reason }}
              />
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
