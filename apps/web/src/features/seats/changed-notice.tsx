import { Notice, Timeline } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { historyOf } from './block-history.tsx'
import type { Block } from './block-page.tsx'

/** What others did with the block since it was first seen here: what, when, and by whom. */
export const ChangedNotice = ({ block, known }: { block: Block; known: ReadonlySet<string> | null }) => {
  const intl = useIntl()
  if (known === null) return null
  const events = historyOf(intl, { ...block, events: block.events.filter(({ id }) => !known.has(id)) })
  return (
    <Notice
      tone="attention"
      announce="polite"
      title={<FormattedMessage id="seats.changed" defaultMessage="Changed while you were at it" />}
    >
      <Timeline
        label={intl.formatMessage({ id: 'seats.changed.list', defaultMessage: 'What changed' })}
        events={events}
      />
    </Notice>
  )
}
