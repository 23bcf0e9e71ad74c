import { Page, PageTitle } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { PageButton, PageLink } from '../kernel/pages/page-link.tsx'

/** No page at this address, or none that this reader may see: both answer alike. */
export const NotFoundPage = () => (
  <Page>
    <PageTitle
      lead={
        <FormattedMessage
          id="frame.not-found.text"
          defaultMessage="The address may have a typing slip, the page may have moved, or it may belong to someone else."
        />
      }
    >
      <FormattedMessage id="frame.not-found.title" defaultMessage="There is no page here" />
    </PageTitle>
    <p className="flex flex-wrap items-center gap-4">
      <PageButton variant="primary" to="/catalog">
        <FormattedMessage id="frame.not-found.catalog" defaultMessage="Go to the catalog" />
      </PageButton>
      <PageLink to="/">
        <FormattedMessage id="frame.not-found.front" defaultMessage="Front page" />
      </PageLink>
    </p>
  </Page>
)
