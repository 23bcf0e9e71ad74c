import { Badge } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { When } from '../../../kernel/formats/shown.tsx'
import { PageLink } from '../../../kernel/pages/page-link.tsx'
import { standingTones, standingWords } from '../apply/supervisor-words.ts'
import { stateTones, stateWords, type Board, type Line } from './application-words.ts'

const ChooseCell = ({
  line,
  isChosen,
  onChoose,
}: {
  line: Line
  isChosen: boolean
  onChoose: (id: string) => void
}) => {
  const intl = useIntl()
  return (
    <input
      type="checkbox"
      className="size-6 accent-accent"
      aria-label={intl.formatMessage(
        { id: 'applications.choose.one', defaultMessage: 'Choose {name}' },
        { name: line.name },
      )}
      checked={isChosen}
      onChange={() => onChoose(line.id)}
    />
  )
}

const NameCell = ({ line, offeringId }: { line: Line; offeringId: string }) => (
  <PageLink
    to="/teach/$offeringId/applications/$applicationId"
    params={{ offeringId, applicationId: line.id }}
    className="inline-flex min-h-8 items-center"
  >
    {line.name}
  </PageLink>
)

const StateCell = ({ line }: { line: Line }) => {
  const intl = useIntl()
  return (
    <Badge tone={stateTones[line.state]}>
      <FormattedMessage {...stateWords[line.state]} />
      {line.waitingPlace === null ? null : ` ${intl.formatNumber(line.waitingPlace)}`}
    </Badge>
  )
}

const SupervisorCell = ({ line }: { line: Line }) => (
  <Badge look="plain" tone={standingTones[line.assurance]}>
    <FormattedMessage {...standingWords[line.assurance]} />
  </Badge>
)

/** The columns of a cohort's applications. */
export const useApplicationColumns = (board: Board, chosen: ReadonlySet<string>, onChoose: (id: string) => void) => {
  const intl = useIntl()
  const { id: offeringId, timeZone } = board.offering
  const supervisor = {
    key: 'supervisor',
    header: intl.formatMessage({ id: 'applications.supervisor', defaultMessage: 'Supervisor' }),
    cell: (line: Line) => <SupervisorCell line={line} />,
  }
  return [
    {
      key: 'choose',
      header: intl.formatMessage({ id: 'applications.choose', defaultMessage: 'Choose' }),
      isHeaderHidden: true,
      cell: (line: Line) => <ChooseCell line={line} isChosen={chosen.has(line.id)} onChoose={onChoose} />,
    },
    {
      key: 'name',
      header: intl.formatMessage({ id: 'applications.name', defaultMessage: 'Name' }),
      isRowHeader: true,
      cell: (line: Line) => <NameCell line={line} offeringId={offeringId} />,
    },
    {
      key: 'school',
      header: intl.formatMessage({ id: 'applications.school', defaultMessage: 'School or district' }),
      cell: (line: Line) => line.school ?? '—',
    },
    {
      key: 'state',
      header: intl.formatMessage({ id: 'applications.state', defaultMessage: 'Stands' }),
      cell: (line: Line) => <StateCell line={line} />,
    },
    ...(board.asksSupervisor ? [supervisor] : []),
    {
      key: 'at',
      header: intl.formatMessage({ id: 'applications.at', defaultMessage: 'Handed in' }),
      cell: (line: Line) => <When at={line.submittedAt} zone={timeZone} now={board.now} />,
    },
  ]
}
