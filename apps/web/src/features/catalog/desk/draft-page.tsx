import { Breadcrumbs, EmptyState, Notice, Page, PageTitle, Skeleton } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import { PageLink } from '../../../kernel/pages/page-link.tsx'
import { routeWords } from '../route-words.ts'
import { deskWords } from './desk-words.ts'

const DraftForm = lazy(async () => ({ default: (await import('./draft-form.tsx')).DraftForm }))

const route = getRouteApi('/_person/desk/drafts/$draftId')

/** Writing a training: the form, what is still missing, and publishing it. */
export const DraftPage = () => {
  const intl = useIntl()
  const { draftId } = route.useParams()
  const { draft } = route.useLoaderData()
  const [choices] = trpc.catalog.deskChoices.useSuspenseQuery({})
  return (
    <Page>
      <PageTitle
        above={
          <Breadcrumbs
            label={intl.formatMessage({ id: 'draft.way', defaultMessage: 'Way up' })}
            crumbs={[{ href: '/desk', label: intl.formatMessage(routeWords.desk) }]}
          />
        }
      >
        {draft === null ? (
          <FormattedMessage {...routeWords.draft} />
        ) : (
          draft.body.title || <FormattedMessage {...deskWords.untitled} />
        )}
      </PageTitle>
      {draft !== null && draft.offeringId !== null ? (
        <Notice
          title={<FormattedMessage id="draft.page.published" defaultMessage="This draft has been published" />}
          actions={
            <PageLink to="/desk">
              <FormattedMessage id="draft.page.to-desk" defaultMessage="To the desk" />
            </PageLink>
          }
        >
          <FormattedMessage
            id="draft.page.published.text"
            defaultMessage="It can’t be written any further; find the training at the desk."
          />
        </Notice>
      ) : choices.providers.length === 0 ? (
        <EmptyState
          title={
            <FormattedMessage id="draft.page.no-provider" defaultMessage="No provider has given you its desk yet" />
          }
        />
      ) : (
        <Suspense fallback={<Skeleton lines={12} />}>
          <DraftForm key={draftId} draftId={draftId} draft={draft} choices={choices} />
        </Suspense>
      )}
    </Page>
  )
}
