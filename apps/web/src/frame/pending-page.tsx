import { LiveRegion, Page, Skeleton } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'

/** Holds the page's place while it comes. */
export const PendingPage = () => (
  <Page>
    <noscript>
      <p className="max-w-measure">
        <FormattedMessage
          id="frame.no-script"
          defaultMessage="This page needs JavaScript, and your browser has it turned off. The catalog, each training’s page and the help can be read without it."
        />
      </p>
    </noscript>
    <div className="noscript:hidden">
      <LiveRegion>
        <FormattedMessage id="frame.pending" defaultMessage="Loading the page" />
      </LiveRegion>
    </div>
    <div aria-busy="true" className="min-h-96 max-w-reading noscript:hidden">
      <Skeleton lines={5} />
    </div>
  </Page>
)
