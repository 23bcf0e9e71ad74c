import { EmptyState, Page, PageTitle, Pagination, Table, type TableColumn } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, useIntl, type IntlShape } from 'react-intl'
import { trpc, type ApiOutputs } from '../../kernel/api/trpc.ts'
import { When } from '../../kernel/formats/shown.tsx'
import { AdministrationNav } from './administration-nav.tsx'
import { administrationTitles } from './administration-title.ts'
import { commandWords } from './command-words.ts'
import { SubjectLink } from './subject-link.tsx'

const route = getRouteApi('/_person/administration/changes')
type Change = ApiOutputs['reports']['privilegedChanges']['changes'][number]

const columnsOf = (intl: IntlShape, zone: string): readonly TableColumn<Change>[] => [
  {
    key: 'who',
    header: intl.formatMessage({ id: 'reports.who', defaultMessage: 'Who' }),
    isRowHeader: true,
    cell: ({ actorName }) => actorName,
  },
  {
    key: 'what',
    header: intl.formatMessage({ id: 'reports.what', defaultMessage: 'What' }),
    cell: ({ command }) => {
      const word = commandWords[command]
      return word ? intl.formatMessage(word) : <code>{command}</code>
    },
  },
  {
    key: 'subject',
    header: intl.formatMessage({ id: 'reports.subject', defaultMessage: 'Of what' }),
    cell: ({ subjectKind, subjectId, slug, label }) =>
      label === null ? null : <SubjectLink kind={subjectKind} id={subjectId} slug={slug} label={label} />,
  },
  {
    key: 'when',
    header: intl.formatMessage({ id: 'reports.when', defaultMessage: 'When' }),
    cell: ({ at }) => (
      <>
        <When at={at} zone={zone} form="date" /> <When at={at} zone={zone} form="time" />
      </>
    ),
  },
]

/** What people have changed by a role, newest first, from the record that is only ever added to. */
export const ChangesPage = () => {
  const intl = useIntl()
  const { page = 1 } = route.useSearch()
  const [{ changes, hasMore, timeZone }] = trpc.reports.privilegedChanges.useSuspenseQuery({ page })
  return (
    <Page width="wide">
      <PageTitle
        lead={
          <FormattedMessage
            id="reports.changes.lead"
            defaultMessage="Everything that a role has opened, newest first. This record is only ever added to."
          />
        }
      >
        <FormattedMessage {...administrationTitles.changes} />
      </PageTitle>
      <AdministrationNav here="changes" />
      {changes.length === 0 ? (
        <EmptyState
          title={<FormattedMessage id="reports.changes.none" defaultMessage="Nobody has changed anything yet" />}
        >
          <FormattedMessage
            id="reports.changes.none.text"
            defaultMessage="When someone publishes, verifies, corrects or marks, it stands here."
          />
        </EmptyState>
      ) : (
        <Table
          caption={<FormattedMessage {...administrationTitles.changes} />}
          isCaptionHidden
          columns={columnsOf(intl, timeZone)}
          rows={changes}
          rowKey={({ id }) => id}
        />
      )}
      <Pagination
        label={intl.formatMessage({ id: 'reports.pages', defaultMessage: 'Pages of changes' })}
        newer={
          page > 1
            ? {
                label: intl.formatMessage({ id: 'reports.newer', defaultMessage: 'Newer' }),
                href: `/administration/changes?page=${page - 1}`,
              }
            : undefined
        }
        older={
          hasMore
            ? {
                label: intl.formatMessage({ id: 'reports.older', defaultMessage: 'Older' }),
                href: `/administration/changes?page=${page + 1}`,
              }
            : undefined
        }
      />
    </Page>
  )
}
