import { EmptyState, Page, PageTitle, Section, Tabs } from '@inservice/ui'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import { PageButton, PageLink } from '../../../kernel/pages/page-link.tsx'
import { routeWords } from '../route-words.ts'
import { teamWords } from '../team/team-words.ts'
import { ApplicationList } from './application-list.tsx'
import { NextThing } from './next-thing.tsx'
import { PastList } from './past-list.tsx'
import { sortLearning, type Learning } from './sort-learning.ts'
import { TaskList } from './task-list.tsx'
import { UpcomingList } from './upcoming-list.tsx'
import { WaitingList } from './waiting-list.tsx'
import { WithdrawDialog } from './withdraw-dialog.tsx'

const route = getRouteApi('/_person/learning')

/** What comes next, what needs one, what is coming, where one waits, what is past. */
export const LearningPage = () => {
  const intl = useIntl()
  const navigate = useNavigate()
  const { tab, withdraw } = route.useSearch()
  const [mine] = trpc.enrollment.mine.useSuspenseQuery({}, { refetchInterval: 60_000 })
  const learning = sortLearning(mine)
  const leaving = mine.enrollments.find(({ id }) => id === withdraw)
  return (
    <Page>
      <PageTitle
        actions={
          <>
            {mine.coachedTeams > 0 ? (
              <PageLink to="/coaching">
                <FormattedMessage {...teamWords.coaching} />
              </PageLink>
            ) : null}
            <PageLink to="/orders">
              <FormattedMessage id="learning.orders" defaultMessage="My orders" />
            </PageLink>
            <PageLink to="/transcript">
              <FormattedMessage id="learning.transcript" defaultMessage="My transcript" />
            </PageLink>
          </>
        }
      >
        <FormattedMessage {...routeWords.learning} />
      </PageTitle>
      <Tabs
        label={intl.formatMessage(routeWords.learning)}
        selected={tab ?? 'now'}
        onSelect={(key) =>
          void navigate({ to: '/learning', search: key === 'past' ? { tab: 'past' } : {}, replace: true })
        }
        tabs={[
          {
            key: 'now',
            label: <FormattedMessage id="learning.tab.now" defaultMessage="Now and next" />,
            content: <Now learning={learning} now={mine.now} />,
          },
          {
            key: 'past',
            label: <FormattedMessage id="learning.tab.past" defaultMessage="Past" />,
            count: learning.past.length,
            content: <PastList past={learning.past} />,
          },
        ]}
      />
      {leaving ? (
        <WithdrawDialog
          enrollment={leaving}
          onClose={() => void navigate({ to: '/learning', search: {}, replace: true, resetScroll: false })}
        />
      ) : null}
    </Page>
  )
}

const Now = ({ learning, now }: { learning: Learning; now: string }) => {
  const { next, tasks, upcoming, waiting, applications } = learning
  if (applications.length === 0 && upcoming.length === 0 && tasks.length === 0 && waiting.length === 0)
    return (
      <EmptyState
        title={<FormattedMessage id="learning.empty" defaultMessage="Nothing is coming up" />}
        action={
          <PageButton variant="primary" to="/catalog">
            <FormattedMessage id="learning.empty.go" defaultMessage="Find a training" />
          </PageButton>
        }
      >
        <FormattedMessage
          id="learning.empty.text"
          defaultMessage="When you register, your trainings, their dates and what is to be done stand here."
        />
      </EmptyState>
    )
  return (
    <div className="flex flex-col">
      {next ? <NextThing next={next} now={now} isPrimary={tasks.length === 0} /> : null}
      {tasks.length > 0 ? (
        <Section title={<FormattedMessage id="learning.tasks" defaultMessage="Needs you" />}>
          <TaskList tasks={tasks} now={now} />
        </Section>
      ) : null}
      {upcoming.length > 0 ? (
        <Section title={<FormattedMessage id="learning.upcoming" defaultMessage="Coming up" />}>
          <UpcomingList upcoming={upcoming} />
        </Section>
      ) : null}
      {applications.length > 0 ? (
        <Section title={<FormattedMessage id="learning.applications" defaultMessage="Applications" />}>
          <ApplicationList applications={applications} />
        </Section>
      ) : null}
      {waiting.length > 0 ? (
        <Section id="waiting" title={<FormattedMessage id="learning.waiting" defaultMessage="Waiting lists" />}>
          <WaitingList waiting={waiting} />
        </Section>
      ) : null}
    </div>
  )
}
