import { Breadcrumbs, EmptyState, Page, PageTitle } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import { formatWhen } from '../../../kernel/formats/format-when.ts'
import { PageButton } from '../../../kernel/pages/page-link.tsx'
import { applyWords } from './apply-words.ts'
import { Standing } from './standing.tsx'
import { Writing } from './writing.tsx'

const route = getRouteApi('/_person/catalog/$slug/apply')

const Closed = ({ code }: { code: string }) => (
  <EmptyState
    title={
      code === 'registration-not-open' ? (
        <FormattedMessage id="apply.early" defaultMessage="Applications are not taken yet" />
      ) : (
        <FormattedMessage id="apply.closed" defaultMessage="Applications have closed" />
      )
    }
    action={
      <PageButton variant="primary" to="/catalog" search={{ kind: ['cohort'] }}>
        <FormattedMessage id="apply.closed.go" defaultMessage="See other cohorts" />
      </PageButton>
    }
  >
    <FormattedMessage
      id="apply.closed.text"
      defaultMessage="What you may have written is kept, and nobody has read it."
    />
  </EmptyState>
)

/** One's application to a cohort: written stage by stage, then how it stands. */
export const ApplyPage = () => {
  const intl = useIntl()
  const { slug } = route.useParams()
  const [page] = trpc.enrollment.ownApplication.useSuspenseQuery({ slug })
  const { offering, application, closed } = page
  const isWriting = application === null || application.state === 'draft'
  return (
    <Page width="reading">
      <PageTitle
        above={
          <Breadcrumbs
            label={intl.formatMessage({ id: 'apply.way', defaultMessage: 'Way back' })}
            crumbs={[{ href: `/catalog/${slug}`, label: offering.title }]}
          />
        }
        lead={
          isWriting && closed === null && offering.closesAt ? (
            <FormattedMessage
              id="apply.deadline"
              defaultMessage="Hand it in by {when}."
              values={{ when: formatWhen(intl, offering.closesAt, offering.timeZone, 'moment') }}
            />
          ) : null
        }
      >
        <FormattedMessage {...applyWords.title} values={{ title: offering.title }} />
      </PageTitle>
      {!isWriting ? <Standing page={page} application={application} /> : null}
      {isWriting && closed !== null ? <Closed code={closed} /> : null}
      {isWriting && closed === null ? <Writing page={page} /> : null}
    </Page>
  )
}
