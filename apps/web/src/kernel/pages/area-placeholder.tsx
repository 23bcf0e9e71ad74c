import { Page, PageTitle } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'

/** Holds an area's address until its first page stands there. */
export const AreaPlaceholder = () => (
  <Page>
    <PageTitle>
      <FormattedMessage id="area.placeholder" defaultMessage="This page is being built" />
    </PageTitle>
  </Page>
)
