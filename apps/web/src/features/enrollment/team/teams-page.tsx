import { Breadcrumbs, Button, EmptyState, FactLine, Page, PageTitle, Section } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import { attendanceTitles } from '../../attendance/attendance-words.ts'
import { TeachNav } from '../../attendance/teach-nav.tsx'
import { MemberList } from './member-list.tsx'
import { MoveMember, type Moving } from './move-member.tsx'
import { NameCoach } from './name-coach.tsx'
import { TeamStanding } from './team-standing.tsx'
import { teamWords, type Team, type TeamBoard } from './team-words.ts'

const route = getRouteApi('/_person/teach/$offeringId/teams')

const Facts = ({ board }: { board: TeamBoard }) => (
  <FactLine
    className="-mt-4 pb-5"
    facts={[
      board.offering.number,
      <FormattedMessage
        key="sizes"
        id="team.sizes"
        defaultMessage="teams of {min, number} to {max, number}"
        values={board.sizes}
      />,
      <FormattedMessage
        key="complete"
        id="team.counts"
        defaultMessage="{complete, number} of {all, plural, one {# team} other {# teams}} complete"
        values={{ complete: board.teams.filter(({ isComplete }) => isComplete).length, all: board.teams.length }}
      />,
    ]}
  />
)

type OneProps = { team: Team; mayArrange: boolean; onMove: (who: Moving) => void; onCoach: (team: Team) => void }

const One = ({ team, mayArrange, onMove, onCoach }: OneProps) => (
  <Section title={team.name}>
    <div className="flex flex-col gap-4">
      <TeamStanding team={team} />
      <p className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <span className="min-w-0 break-words">
          <FormattedMessage {...teamWords.coach} />
          {': '}
          {team.coachName === null ? (
            <FormattedMessage {...teamWords.noCoach} />
          ) : (
            [team.coachName, team.coachEmail].filter(Boolean).join(' · ')
          )}
        </span>
        {mayArrange ? (
          <Button size="small" variant="outlined" onPress={() => onCoach(team)}>
            <FormattedMessage
              id="team.coach.go"
              defaultMessage="{has, select, true {Change the coach} other {Name a coach}}"
              values={{ has: String(team.coachName !== null) }}
            />
            <span className="sr-only">: {team.name}</span>
          </Button>
        ) : null}
      </p>
      {team.members.length === 0 ? (
        <p className="text-muted">
          <FormattedMessage id="team.nobody" defaultMessage="Nobody is on it any more." />
        </p>
      ) : (
        <MemberList
          members={team.members}
          onMove={mayArrange ? (member) => onMove({ ...member, teamId: team.id }) : undefined}
        />
      )}
    </div>
  </Section>
)

const Teamless = ({ board, onMove }: { board: TeamBoard; onMove: (who: Moving) => void }) => {
  const mayMove = board.mayArrange && board.teams.length > 0
  return (
    <Section title={<FormattedMessage id="team.teamless" defaultMessage="On no team" />}>
      {board.teamless.length === 0 ? (
        <p className="text-muted">
          <FormattedMessage id="team.teamless.none" defaultMessage="Everyone with a seat is on a team." />
        </p>
      ) : (
        <MemberList
          members={board.teamless}
          onMove={mayMove ? (member) => onMove({ ...member, teamId: null }) : undefined}
        />
      )}
    </Section>
  )
}

const Empty = () => (
  <EmptyState title={<FormattedMessage id="team.empty" defaultMessage="No team has been begun yet" />}>
    <FormattedMessage
      id="team.empty.text"
      defaultMessage="Whoever has a seat begins a team under My learning and gives colleagues its code. Write to the roster to invite them."
    />
  </EmptyState>
)

/** A cohort's teams for its staff: which are complete, who is on none; people are moved and coaches named. */
export const TeamsPage = () => {
  const intl = useIntl()
  const { offeringId } = route.useParams()
  const [board] = trpc.enrollment.teams.useSuspenseQuery({ offeringId })
  const [moving, setMoving] = useState<Moving | null>(null)
  const [coached, setCoached] = useState<Team | null>(null)
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
        here="teams"
        mayMessage={board.mayMessage}
        mayWait={board.maySeeWaiting}
        mayDecide={board.mayDecide}
        hasTeams
      />
      {board.teams.length === 0 ? <Empty /> : null}
      {board.teams.map((team) => (
        <One key={team.id} team={team} mayArrange={board.mayArrange} onMove={setMoving} onCoach={setCoached} />
      ))}
      {board.teams.length === 0 && board.teamless.length === 0 ? null : <Teamless board={board} onMove={setMoving} />}
      {moving ? <MoveMember board={board} who={moving} onClose={() => setMoving(null)} /> : null}
      {coached ? <NameCoach team={coached} onClose={() => setCoached(null)} /> : null}
    </Page>
  )
}
