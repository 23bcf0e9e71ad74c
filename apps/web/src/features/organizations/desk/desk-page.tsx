import { EmptyState, Page, PageTitle, SearchField, Section, Tabs } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { useMemo } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { v7 as newId } from 'uuid'
import { trpc } from '../../../kernel/api/trpc.ts'
import { PageButton, PageLink } from '../../../kernel/pages/page-link.tsx'
import { DeskTable } from './desk-table.tsx'
import { deskTitles } from './desk-words.ts'
import { DraftsList } from './drafts-list.tsx'

const route = getRouteApi('/_person/desk')

/** A provider desk's home: what is being written, what is coming, what is past. */
export const DeskPage = () => {
  const intl = useIntl()
  const { q = '', tab = 'coming' } = route.useSearch()
  const navigate = route.useNavigate()
  const [desk] = trpc.catalog.desk.useSuspenseQuery({ q, past: tab === 'past' })
  const draftId = useMemo(() => newId(), [])
  const list =
    desk.offerings.length === 0 ? (
      <EmptyState
        title={<FormattedMessage id="organizations.desk.none" defaultMessage="No training here" />}
        action={
          q === '' ? null : (
            <PageButton to="/desk" search={{ tab }}>
              <FormattedMessage id="organizations.desk.clear" defaultMessage="Clear the search" />
            </PageButton>
          )
        }
      >
        <FormattedMessage
          id="organizations.desk.none.text"
          defaultMessage="Write a new training, or look under the other heading."
        />
      </EmptyState>
    ) : (
      <DeskTable offerings={desk.offerings} />
    )
  return (
    <Page width="wide">
      <PageTitle
        lead={
          <PageLink to="/desk/verify">
            <FormattedMessage id="organizations.desk.verify" defaultMessage="Claims to verify" />
          </PageLink>
        }
        actions={
          <PageButton variant="primary" to="/desk/drafts/$draftId" params={{ draftId }}>
            <FormattedMessage id="organizations.desk.new" defaultMessage="New training" />
          </PageButton>
        }
      >
        <FormattedMessage {...deskTitles.desk} />
      </PageTitle>
      {desk.drafts.length === 0 ? null : (
        <Section title={<FormattedMessage id="organizations.desk.drafts" defaultMessage="Being written" />}>
          <DraftsList drafts={desk.drafts} />
        </Section>
      )}
      <div className="max-w-96 py-6">
        <SearchField
          label={<FormattedMessage id="organizations.desk.search" defaultMessage="Find by title or number" />}
          defaultValue={q}
          onSubmit={(text) => void navigate({ search: { tab, q: text === '' ? undefined : text } })}
          onClear={() => void navigate({ search: { tab } })}
        />
      </div>
      <Tabs
        label={intl.formatMessage(deskTitles.desk)}
        selected={tab}
        onSelect={(key) =>
          void navigate({ search: { q: q === '' ? undefined : q, tab: key === 'past' ? 'past' : undefined } })
        }
        tabs={[
          {
            key: 'coming',
            label: <FormattedMessage id="organizations.desk.coming" defaultMessage="Coming" />,
            content: list,
          },
          {
            key: 'past',
            label: <FormattedMessage id="organizations.desk.past" defaultMessage="Past" />,
            content: list,
          },
        ]}
      />
    </Page>
  )
}
