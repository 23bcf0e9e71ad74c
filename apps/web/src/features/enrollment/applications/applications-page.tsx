import { Breadcrumbs, Button, EmptyState, FactLine, Page, PageTitle, Select, Table } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import { When } from '../../../kernel/formats/shown.tsx'
import { PageLink } from '../../../kernel/pages/page-link.tsx'
import { attendanceTitles } from '../../attendance/attendance-words.ts'
import { TeachNav } from '../../attendance/teach-nav.tsx'
import { stateWords, type Board, type Decision, type Line } from './application-words.ts'
import { BulkDecide } from './bulk-decide.tsx'
import { DecideDialog } from './decide-dialog.tsx'
import { useApplicationColumns } from './use-application-columns.tsx'

const route = getRouteApi('/_person/teach/$offeringId/applications')

const shownStates = ['submitted', 'waiting', 'accepted', 'enrolled', 'declined', 'lapsed', 'withdrawn'] as const

const Facts = ({ board }: { board: Board }) => (
  <FactLine
    className="-mt-4 pb-5"
    facts={[
      board.offering.number,
      board.seats === null ? null : (
        <FormattedMessage
          key="seats"
          id="applications.seats"
          defaultMessage="{taken, number} of {capacity, plural, one {# seat} other {# seats}} taken or kept"
          values={board.seats}
        />
      ),
      board.offering.appliesUntil ? (
        <FormattedMessage
          key="until"
          id="applications.until"
          defaultMessage="applications until {when}"
          values={{ when: <When at={board.offering.appliesUntil} zone={board.offering.timeZone} now={board.now} /> }}
        />
      ) : null,
    ]}
  />
)

const Filter = ({ board, state, onState }: { board: Board; state: string; onState: (state: string) => void }) => {
  const intl = useIntl()
  return (
    <Select
      label={intl.formatMessage({ id: 'applications.filter', defaultMessage: 'Show' })}
      width="medium"
      value={state}
      onChange={(chosen) => onState(chosen ?? 'all')}
      choices={[
        {
          value: 'all',
          label: intl.formatMessage(
            { id: 'applications.filter.all', defaultMessage: 'All ({count, number})' },
            { count: board.lines.length },
          ),
        },
        ...shownStates.map((one) => ({
          value: one,
          label: `${intl.formatMessage(stateWords[one])} (${intl.formatNumber(board.counts[one] ?? 0)})`,
        })),
      ]}
    />
  )
}

type ListProps = { board: Board; lines: readonly Line[]; chosen: ReadonlySet<string>; onChoose: (id: string) => void }

const Applications = ({ board, lines, chosen, onChoose }: ListProps) => {
  const intl = useIntl()
  const columns = useApplicationColumns(board, chosen, onChoose)
  return (
    <Table
      caption={intl.formatMessage({ id: 'applications.table', defaultMessage: 'Applications' })}
      rows={lines}
      rowKey={({ id }) => id}
      columns={columns}
    />
  )
}

const Empty = ({ slug, isFiltered }: { slug: string; isFiltered: boolean }) => (
  <EmptyState
    title={
      isFiltered ? (
        <FormattedMessage id="applications.empty.filtered" defaultMessage="None stands like this" />
      ) : (
        <FormattedMessage id="applications.empty" defaultMessage="Nobody has applied yet" />
      )
    }
    action={
      isFiltered ? null : (
        <PageLink to="/catalog/$slug" params={{ slug }}>
          <FormattedMessage id="applications.empty.go" defaultMessage="See the page that invites to apply" />
        </PageLink>
      )
    }
  >
    {isFiltered ? (
      <FormattedMessage id="applications.empty.filtered.text" defaultMessage="Choose another state above, or all." />
    ) : (
      <FormattedMessage
        id="applications.empty.text"
        defaultMessage="Applications stand here once they are handed in; drafts are their writers’ own."
      />
    )}
  </EmptyState>
)

/** A cohort's applications for its staff: who applied, how each stands, decided one by one or several at once. */
export const ApplicationsPage = () => {
  const intl = useIntl()
  const { offeringId } = route.useParams()
  const { state = 'all' } = route.useSearch()
  const navigate = route.useNavigate()
  const [board] = trpc.enrollment.applications.useSuspenseQuery({ offeringId })
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const [decision, setDecision] = useState<Decision | null>(null)
  const lines = board.lines.filter((line) => state === 'all' || line.state === state)
  const picked = lines.filter(({ id }) => chosen.has(id))
  const choose = (id: string) =>
    setChosen((before) =>
      before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]),
    )
  return (
    <Page>
      <PageTitle
        above={
          <Breadcrumbs
            label={intl.formatMessage({ id: 'attendance.way', defaultMessage: 'Way back' })}
            crumbs={[{ href: '/teach', label: intl.formatMessage(attendanceTitles.teach) }]}
          />
        }
      >
        {board.offering.title}
      </PageTitle>
      <Facts board={board} />
      <TeachNav
        offeringId={offeringId}
        here="applications"
        mayMessage={board.mayMessage}
        mayWait
        mayDecide
        hasTeams={board.hasTeams}
      />
      <div className="flex flex-wrap items-end justify-between gap-4 pb-5">
        <Filter
          board={board}
          state={state}
          onState={(to) => {
            setChosen(new Set())
            void navigate({
              search: shownStates.some((one) => one === to) ? { state: shownStates.find((one) => one === to) } : {},
            })
          }}
        />
        {lines.length > 0 ? (
          <Button
            variant="plain"
            onPress={() => setChosen(picked.length === lines.length ? new Set() : new Set(lines.map(({ id }) => id)))}
          >
            {picked.length === lines.length ? (
              <FormattedMessage id="applications.choose.none" defaultMessage="Choose none" />
            ) : (
              <FormattedMessage id="applications.choose.all" defaultMessage="Choose all shown" />
            )}
          </Button>
        ) : null}
      </div>
      {picked.length > 0 ? <BulkDecide picked={picked} onDecide={setDecision} /> : null}
      {lines.length === 0 ? (
        <Empty slug={board.offering.slug} isFiltered={board.lines.length > 0} />
      ) : (
        <Applications board={board} lines={lines} chosen={chosen} onChoose={choose} />
      )}
      {decision ? (
        <DecideDialog
          decision={decision}
          chosen={picked}
          onClose={() => setDecision(null)}
          onDone={() => setChosen(new Set())}
        />
      ) : null}
    </Page>
  )
}
