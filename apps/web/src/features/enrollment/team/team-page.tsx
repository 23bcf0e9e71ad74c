import { Breadcrumbs, Button, Notice, Page, PageTitle, Section } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { TroubleText } from '../../../kernel/forms/trouble-text.tsx'
import { routeWords } from '../route-words.ts'
import { TeamStanding } from './team-standing.tsx'
import { TeamStart } from './team-start.tsx'
import { teamWords, type Own } from './team-words.ts'

const route = getRouteApi('/_person/catalog/$slug/team')

const Leave = ({ offeringId }: { offeringId: string }) => {
  const utils = trpc.useUtils()
  const leave = useCommand(trpc.enrollment.leaveTeam.useMutation())
  const send = async () => {
    const answer = await leave.run({ offeringId })
    if (answer.ok) await utils.enrollment.invalidate()
  }
  return (
    <div className="flex flex-col items-start gap-4 pt-8">
      {leave.trouble ? (
        <Notice tone="bad" title={<FormattedMessage id="form.stopped" defaultMessage="This did not go through" />}>
          <TroubleText trouble={leave.trouble} />
        </Notice>
      ) : null}
      <Button variant="outlined" isPending={leave.pending} onPress={() => void send()}>
        <FormattedMessage id="team.leave" defaultMessage="Leave the team" />
      </Button>
      <p className="text-dense text-muted">
        <FormattedMessage
          id="team.leave.hint"
          defaultMessage="Your seat in the cohort stays. With the code you can come back while there is room."
        />
      </p>
    </div>
  )
}

const OnTeam = ({ team, max }: { team: NonNullable<Own['team']>; max: number }) => (
  <>
    <Section title={team.name}>
      <div className="flex flex-col gap-4">
        <TeamStanding team={{ isComplete: team.isComplete, size: team.members.length, max }} />
        {team.isFull ? null : (
          <p>
            <FormattedMessage
              id="team.code.give"
              defaultMessage="Give your colleagues the code {code}: with it they join on this page."
              values={{ code: <strong className="tabular-nums tracking-wider">{team.code}</strong> }}
            />
          </p>
        )}
      </div>
    </Section>
    <Section title={<FormattedMessage {...teamWords.members} />}>
      <ul className="flex flex-col gap-2">
        {team.members.map(({ enrollmentId, name, school, isSelf }) => (
          <li key={enrollmentId} className="break-words">
            {name}
            {isSelf ? (
              <>
                {' '}
                <FormattedMessage id="team.self" defaultMessage="(you)" />
              </>
            ) : null}
            {school ? <span className="text-dense text-muted"> · {school}</span> : null}
          </li>
        ))}
      </ul>
    </Section>
    <Section title={<FormattedMessage {...teamWords.coach} />}>
      {team.coachName === null ? (
        <p className="text-muted">
          <FormattedMessage id="team.coach.later" defaultMessage="The cohort’s staff have named no coach yet." />
        </p>
      ) : (
        <p className="break-words">{[team.coachName, team.coachEmail].filter(Boolean).join(' · ')}</p>
      )}
    </Section>
  </>
)

/** One's own team in a cohort: join one, begin one, see who is on it, leave. */
export const TeamPage = () => {
  const intl = useIntl()
  const { slug } = route.useParams()
  const [{ offering, sizes, team }] = trpc.enrollment.ownTeam.useSuspenseQuery({ slug })
  return (
    <Page width="reading">
      <PageTitle
        above={
          <Breadcrumbs
            label={intl.formatMessage({ id: 'apply.way', defaultMessage: 'Way back' })}
            crumbs={[
              { href: '/learning', label: intl.formatMessage(routeWords.learning) },
              { href: `/catalog/${slug}`, label: offering.title },
            ]}
          />
        }
        lead={
          team === null ? (
            <FormattedMessage
              id="team.lead"
              defaultMessage="In this cohort people work in teams of {min, number} to {max, number}."
              values={sizes}
            />
          ) : null
        }
      >
        <FormattedMessage {...teamWords.title} values={{ title: offering.title }} />
      </PageTitle>
      {team === null ? <TeamStart offeringId={offering.id} /> : <OnTeam team={team} max={sizes.max} />}
      {team === null ? null : <Leave offeringId={offering.id} />}
    </Page>
  )
}
