import { EmptyState, HairlineList, Page, PageTitle, SearchField, Section, Tabs } from '@inservice/ui'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc, type ApiOutputs } from '../../kernel/api/trpc.ts'
import { attendanceTitles } from './attendance-words.ts'
import { OfferingLine } from './offering-line.tsx'
import { TodaySession } from './today-session.tsx'

const route = getRouteApi('/_person/teach')
type Teaching = ApiOutputs['attendance']['teaching']

const Empty = ({ q, past }: { q: string; past: boolean }) => {
  if (q !== '')
    return (
      <EmptyState
        title={<FormattedMessage id="attendance.teach.none-found" defaultMessage="Nothing fits these words" />}
      >
        <FormattedMessage
          id="attendance.teach.none-found.text"
          defaultMessage="Try a part of the title, or the whole number of the training."
        />
      </EmptyState>
    )
  return past ? (
    <EmptyState title={<FormattedMessage id="attendance.teach.no-past" defaultMessage="No past trainings yet" />} />
  ) : (
    <EmptyState
      title={<FormattedMessage id="attendance.teach.empty" defaultMessage="You have no trainings coming up" />}
    >
      <FormattedMessage
        id="attendance.teach.empty.text"
        defaultMessage="When a provider names you as the instructor of a training, it appears here with its roster. Until then, ask your provider’s registrar."
      />
    </EmptyState>
  )
}

const Offerings = ({
  teaching,
  q,
  past,
  search,
}: {
  teaching: Teaching
  q: string
  past: boolean
  search: ReactNode
}) => (
  <>
    {teaching.offerings.length > 8 || q !== '' ? <div className="pb-5">{search}</div> : null}
    {teaching.offerings.length === 0 ? (
      <Empty q={q} past={past} />
    ) : (
      <HairlineList>
        {teaching.offerings.map((offering) => (
          <OfferingLine key={offering.id} offering={offering} now={teaching.now} past={past} />
        ))}
      </HairlineList>
    )}
    {teaching.more ? (
      <p className="pt-4 text-dense text-muted">
        <FormattedMessage
          id="attendance.teach.more"
          defaultMessage="The first 100 are shown. Search by title or number for the others."
        />
      </p>
    ) : null}
  </>
)

/** A trainer's home: today's sessions with one press to their attendance, then what comes, and what is past. */
export const TeachPage = () => {
  const intl = useIntl()
  const navigate = useNavigate({ from: '/teach' })
  const { view, q = '' } = route.useSearch()
  const [words, setWords] = useState(q)
  const past = view === 'past'
  const [teaching] = trpc.attendance.teaching.useSuspenseQuery({ past, q })
  const search = (
    <SearchField
      label={intl.formatMessage({ id: 'attendance.teach.search', defaultMessage: 'Title or number' })}
      value={words}
      onChange={setWords}
      onSubmit={(text) => void navigate({ search: (now) => ({ ...now, q: text === '' ? undefined : text }) })}
      onClear={() => void navigate({ search: (now) => ({ ...now, q: undefined }) })}
    />
  )
  const list = <Offerings teaching={teaching} q={q} past={past} search={search} />
  return (
    <Page>
      <PageTitle>
        <FormattedMessage {...attendanceTitles.teach} />
      </PageTitle>
      {past || teaching.today.length === 0 ? null : (
        <div className="pb-10">
          <Section title={<FormattedMessage id="attendance.teach.today" defaultMessage="Today" />}>
            <HairlineList>
              {teaching.today.map((session, at) => (
                <TodaySession key={session.sessionId} session={session} now={teaching.now} isFirst={at === 0} />
              ))}
            </HairlineList>
          </Section>
        </div>
      )}
      <Tabs
        label={intl.formatMessage(attendanceTitles.teach)}
        selected={past ? 'past' : 'upcoming'}
        onSelect={(key) => void navigate({ search: { view: key === 'past' ? 'past' : undefined } })}
        tabs={[
          {
            key: 'upcoming',
            label: <FormattedMessage id="attendance.teach.upcoming" defaultMessage="Running and upcoming" />,
            content: past ? null : list,
          },
          {
            key: 'past',
            label: <FormattedMessage id="attendance.teach.past" defaultMessage="Past" />,
            content: past ? list : null,
          },
        ]}
      />
    </Page>
  )
}
