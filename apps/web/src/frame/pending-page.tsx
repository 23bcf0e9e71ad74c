import { LiveRegion, Page, Skeleton } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'

/** Holds the page's place while it comes. */
export const PendingPage = () => (
  <Page>
    <LiveRegion>
      <FormattedMessage id="frame.pending" defaultMessage="Loading the page" />
    </LiveRegion>
    <div aria-busy="true" className="min-h-96 max-w-reading">
      <Skeleton lines={5} />
    </div>
  </Page>
)
