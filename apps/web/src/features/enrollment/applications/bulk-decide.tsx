import { applicationMayBecome, decisions } from '@inservice/domain/enrollment'
import { Button } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { decisionWords, type Decision, type Line } from './application-words.ts'

/** What may be decided about those who are chosen; what is closed to one of them says whose it is. */
export const BulkDecide = ({
  picked,
  onDecide,
}: {
  picked: readonly Line[]
  onDecide: (decision: Decision) => void
}) => {
  const intl = useIntl()
  const blockedBy = (decision: Decision) => {
    const first = picked.find(({ state }) => !applicationMayBecome(state, decision))
    return first
      ? intl.formatMessage(
          { id: 'applications.blocked', defaultMessage: 'Not possible for {name} as it stands' },
          { name: first.name },
        )
      : undefined
  }
  return (
    <section
      aria-label={intl.formatMessage({ id: 'applications.bulk', defaultMessage: 'Decide about those chosen' })}
      className="flex flex-wrap items-center gap-3 border-y border-hair py-3 mb-5"
    >
      <p className="font-semibold">
        <FormattedMessage
          id="applications.chosen"
          defaultMessage="{count, plural, one {# chosen} other {# chosen}}"
          values={{ count: picked.length }}
        />
      </p>
      {decisions.map((decision) => (
        <Button
          key={decision}
          variant={decision === 'accepted' ? 'primary' : 'outlined'}
          blockedBecause={blockedBy(decision)}
          onPress={() => onDecide(decision)}
        >
          <FormattedMessage {...decisionWords[decision]} />
        </Button>
      ))}
    </section>
  )
}
