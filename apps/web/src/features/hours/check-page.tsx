import { Page, PageTitle } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { CodeForm } from './check-code-form.tsx'
import { hoursTitles } from './hours-words.ts'

/** Where someone who was shown a transcript types its code. */
export const CheckPage = () => (
  <Page width="reading">
    <PageTitle
      lead={
        <FormattedMessage
          id="hours.check.lead"
          defaultMessage="A transcript from here carries a code. With it, anyone can see whether it is genuine and whether it still stands."
        />
      }
    >
      <FormattedMessage {...hoursTitles.check} />
    </PageTitle>
    <CodeForm />
  </Page>
)
