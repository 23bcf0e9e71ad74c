import { Button } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'

type Member = { readonly enrollmentId: string; readonly name: string; readonly school: string | null }

/** People of a team or of none, each to be moved by whoever may. */
export const MemberList = ({
  members,
  onMove,
}: {
  members: readonly Member[]
  onMove?: ((member: Member) => void) | undefined
}) => (
  <ul className="flex flex-col gap-2">
    {members.map((member) => (
      <li key={member.enrollmentId} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <span className="min-w-0 break-words">
          {member.name}
          {member.school ? <span className="text-dense text-muted"> · {member.school}</span> : null}
        </span>
        {onMove ? (
          <Button size="small" variant="plain" onPress={() => onMove(member)}>
            <FormattedMessage id="team.move" defaultMessage="Move" />
            <span className="sr-only">: {member.name}</span>
          </Button>
        ) : null}
      </li>
    ))}
  </ul>
)
