import { plusMinutes } from '@inservice/domain/kernel'
import { deadlineRules, type DeadlineRule } from '@inservice/domain/seats'
import { defineMessages, FormattedMessage, useIntl, type MessageDescriptor } from 'react-intl'
import { formatWhen } from '../../kernel/formats/format-when.ts'
import type { Block } from './block-page.tsx'

/** What a buyer can choose for the seats that nobody has claimed by the deadline. */
export const deadlineChoices: Readonly<Record<DeadlineRule, MessageDescriptor>> = defineMessages({
  public: { id: 'seats.deadline.public', defaultMessage: 'Go back to the public, credited by the policy' },
  credit: { id: 'seats.deadline.credit', defaultMessage: 'Are kept as credit with the provider, by the policy' },
  lapse: { id: 'seats.deadline.lapse', defaultMessage: 'Lapse, without credit' },
})

/** The rules that a buyer can choose from: a pack keeps no seats from the public, so none go back to it. */
export const rulesOf = (kind: 'block' | 'pack'): readonly DeadlineRule[] =>
  deadlineRules.filter((rule) => kind === 'block' || rule !== 'public')

const coming: Readonly<Record<DeadlineRule, MessageDescriptor>> = defineMessages({
  public: {
    id: 'seats.deadline.coming.public',
    defaultMessage: 'On {day}, seats that nobody has claimed go back to the public and are credited by the policy.',
  },
  credit: {
    id: 'seats.deadline.coming.credit',
    defaultMessage: 'On {day}, seats that nobody has claimed go back and are kept as credit with the provider.',
  },
  lapse: {
    id: 'seats.deadline.coming.lapse',
    defaultMessage: 'On {day}, seats that nobody has claimed lapse without credit.',
  },
})

const comingFree: MessageDescriptor = defineMessages({
  free: {
    id: 'seats.deadline.coming.free',
    defaultMessage: 'On {day}, seats that nobody has claimed go back to the public.',
  },
}).free

/** Until its deadline a block says what then becomes of unclaimed seats; afterward, when that was done. */
export const DeadlineNote = ({ block }: { block: Block }) => {
  const intl = useIntl()
  const { deadlineRule, returnsAt, settledAt, timeZone } = block
  if (deadlineRule === null || returnsAt === null) return null
  const last = block.isPack ? plusMinutes(returnsAt, -1) : returnsAt
  const day = formatWhen(intl, settledAt ?? last, timeZone, block.isPack ? 'date' : 'zoned')
  return (
    <p className="max-w-measure pb-8 text-muted">
      {settledAt === null ? (
        intl.formatMessage(block.unitCents === 0 ? comingFree : coming[deadlineRule], { day })
      ) : (
        <FormattedMessage
          id="seats.deadline.done"
          defaultMessage="The deadline for unclaimed seats passed on {day}."
          values={{ day }}
        />
      )}
    </p>
  )
}
