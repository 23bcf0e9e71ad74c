import { Badge } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { teamWords } from './team-words.ts'

/** Whether a team is complete, and how many are on it. */
export const TeamStanding = ({ team }: { team: { isComplete: boolean; size: number; max: number } }) => (
  <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
    <Badge tone={team.isComplete ? 'good' : 'attention'}>
      <FormattedMessage {...(team.isComplete ? teamWords.complete : teamWords.incomplete)} />
    </Badge>
    <span className="text-dense text-muted">
      <FormattedMessage
        id="team.size"
        defaultMessage="{size, number} of at most {max, plural, one {# person} other {# people}}"
        values={{ size: team.size, max: team.max }}
      />
    </span>
  </p>
)
