import { EmptyState, FactLine, Page, PageTitle, Section } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import { MemberList } from './member-list.tsx'
import { TeamStanding } from './team-standing.tsx'
import { teamWords } from './team-words.ts'

/** The teams that one coaches, with the names of their members. */
export const CoachingPage = () => {
  const [{ teams }] = trpc.enrollment.coachedTeams.useSuspenseQuery({})
  return (
    <Page width="reading">
      <PageTitle>
        <FormattedMessage {...teamWords.coaching} />
      </PageTitle>
      {teams.length === 0 ? (
        <EmptyState title={<FormattedMessage id="team.coaching.empty" defaultMessage="You coach no team yet" />}>
          <FormattedMessage
            id="team.coaching.empty.text"
            defaultMessage="When a cohort’s staff name you as a team’s coach, the team and its members stand here. Ask them to name you by the address you sign in with."
          />
        </EmptyState>
      ) : null}
      {teams.map((team) => (
        <Section key={team.id} title={team.name}>
          <div className="flex flex-col gap-4">
            <FactLine facts={[team.title]} />
            <TeamStanding team={team} />
            <MemberList members={team.members} />
          </div>
        </Section>
      ))}
    </Page>
  )
}
