import { Page, Skeleton } from '@inservice/ui'
import { useIntl } from 'react-intl'

/** Holds the page's place while it comes. */
export const PendingPage = () => {
  const intl = useIntl()
  return (
    <Page>
      <div
        role="status"
        aria-busy="true"
        aria-label={intl.formatMessage({ id: 'frame.pending', defaultMessage: 'Loading the page' })}
        className="min-h-96 max-w-reading"
      >
        <Skeleton lines={5} />
      </div>
    </Page>
  )
}
