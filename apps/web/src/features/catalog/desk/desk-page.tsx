import { Page, PageTitle, Section, Tabs } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { v7 as newId } from 'uuid'
import { trpc } from '../../../kernel/api/trpc.ts'
import { PageButton } from '../../../kernel/pages/page-link.tsx'
import { routeWords } from '../route-words.ts'
import { noteBegun } from './begun-drafts.ts'
import { DeskFilter } from './desk-filter.tsx'
import { deskQuestion, type DeskSearch } from './desk-question.ts'
import { DraftList } from './draft-list.tsx'
import { OfferingTable } from './offering-table.tsx'
import { WaitingClaims } from './waiting-claims.tsx'

const route = getRouteApi('/_person/desk')

/** A provider desk's home: what waits for one, drafts, and the desk's trainings. */
export const DeskPage = () => {
  const intl = useIntl()
  const search = route.useSearch()
  const { q = '', tab = 'coming' } = search
  const navigate = route.useNavigate()
  const [{ offerings, next, drafts, now }] = trpc.catalog.desk.useSuspenseQuery(deskQuestion(search))
  const found = drafts.filter(({ title }) => title.toLowerCase().includes(q.toLowerCase()))
  const [draftId] = useState(() => noteBegun(newId()))
  // Another choice begins at its first page.
  const go = (wanted: DeskSearch) => void navigate({ search: { ...wanted, after: undefined }, resetScroll: false })
  const table = <OfferingTable offerings={offerings} search={search} next={next} />
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
          <DeskFilter search={search} onSearch={go} />
          <Tabs
            label={intl.formatMessage({ id: 'desk.shelf', defaultMessage: 'Which trainings' })}
            selected={tab}
            onSelect={(key) => go({ ...search, tab: key === 'past' ? 'past' : undefined, state: undefined })}
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
