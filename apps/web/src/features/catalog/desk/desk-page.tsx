import { Page, PageTitle, SearchField, Section, Tabs } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { v7 as newId } from 'uuid'
import { trpc } from '../../../kernel/api/trpc.ts'
import { PageButton } from '../../../kernel/pages/page-link.tsx'
import { routeWords } from '../route-words.ts'
import { noteBegun } from './begun-drafts.ts'
import { DraftList } from './draft-list.tsx'
import { OfferingTable } from './offering-table.tsx'
import { WaitingClaims } from './waiting-claims.tsx'

const route = getRouteApi('/_person/desk')

/** A provider desk's home: what waits for one, drafts, and the desk's trainings. */
export const DeskPage = () => {
  const intl = useIntl()
  const { q = '', tab = 'coming' } = route.useSearch()
  const navigate = route.useNavigate()
  const [{ offerings, drafts, now }] = trpc.catalog.desk.useSuspenseQuery({ q, past: tab === 'past' })
  const found = drafts.filter(({ title }) => title.toLowerCase().includes(q.toLowerCase()))
  const [draftId] = useState(() => noteBegun(newId()))
  const go = (next: { q: string; tab: string }) =>
    void navigate({
      search: { q: next.q === '' ? undefined : next.q, tab: next.tab === 'past' ? 'past' : undefined },
      resetScroll: false,
    })
  const table = <OfferingTable offerings={offerings} q={q} past={tab === 'past'} />
  return (
    <Page>
      <PageTitle
        lead={<WaitingClaims />}
        actions={
          <PageButton variant="primary" to="/desk/drafts/$draftId" params={{ draftId }} search={{ fresh: true }}>
            <Plus aria-hidden />
            <FormattedMessage id="desk.new" defaultMessage="New training" />
          </PageButton>
        }
      >
        <FormattedMessage {...routeWords.desk} />
      </PageTitle>
      <div>
        {found.length === 0 ? null : (
          <Section title={<FormattedMessage id="desk.drafts" defaultMessage="Drafts" />}>
            <DraftList drafts={found} now={now} />
          </Section>
        )}
        <Section title={<FormattedMessage id="desk.trainings" defaultMessage="Trainings" />}>
          <div className="pb-4">
            <SearchField
              key={q}
              label={<FormattedMessage id="desk.find" defaultMessage="Find by title or number" />}
              defaultValue={q}
              maxLength={100}
              onSubmit={(text) => go({ q: text.trim(), tab })}
              onClear={() => go({ q: '', tab })}
            />
          </div>
          <Tabs
            label={intl.formatMessage({ id: 'desk.shelf', defaultMessage: 'Which trainings' })}
            selected={tab}
            onSelect={(key) => go({ q, tab: key })}
            tabs={[
              {
                key: 'coming',
                label: <FormattedMessage id="desk.coming" defaultMessage="Coming and under way" />,
                content: table,
              },
              { key: 'past', label: <FormattedMessage id="desk.past" defaultMessage="Past" />, content: table },
            ]}
          />
        </Section>
      </div>
    </Page>
  )
}
