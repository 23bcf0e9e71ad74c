import { Badge } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import type { RosterRow } from './roster-types.ts'
import { rosterWords } from './roster-words.ts'

/** Who stands in a row: name, organization, how they stand on the roster, and what they need. */
export const RosterName = ({ row }: { row: RosterRow }) => (
  <span className="flex min-w-0 flex-col">
    <span className="flex flex-wrap items-baseline gap-x-2 font-semibold text-ink">
      {`${row.givenName} ${row.familyName}`}
      {row.state === 'confirmed' ? null : (
        <Badge look="plain" tone={row.state === 'invited' ? 'neutral' : 'accent'}>
          <FormattedMessage {...(row.state === 'invited' ? rosterWords.invited : rosterWords.instructor)} />
        </Badge>
      )}
    </span>
    {row.organization ? <span className="truncate text-caption font-normal text-muted">{row.organization}</span> : null}
    {row.overbookReason ? (
      <span className="text-caption font-normal break-words text-muted">
        <FormattedMessage
          id="attendance.overbooked"
          defaultMessage="Added beyond the capacity: {reason}"
          values={{ reason: row.overbookReason }}
        />
      </span>
    ) : null}
    {row.accessNeeds ? (
      <span className="text-caption font-normal text-attention">
        <FormattedMessage
          id="attendance.needs.short"
          defaultMessage="Needs: {needs}"
          values={{ needs: row.accessNeeds }}
        />
      </span>
    ) : null}
  </span>
)
