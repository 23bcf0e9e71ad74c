import { FormattedMessage } from 'react-intl'
import { pageWords } from './page-words.ts'
import { ReadingPage, ReadingSection } from './reading-page.tsx'

/** What is kept about a person, and what never is. */
export const PrivacyPage = () => (
  <ReadingPage
    title={<FormattedMessage {...pageWords.privacyTitle} />}
    lead={
      <FormattedMessage
        id="privacy.lead"
        defaultMessage="We keep what a training record needs, show it to those who need it, and nothing more. No advertising, no trackers, nothing sold."
      />
    }
  >
    <ReadingSection id="kept" title={<FormattedMessage id="privacy.kept.title" defaultMessage="What is kept" />}>
      <p>
        <FormattedMessage
          id="privacy.kept.record"
          defaultMessage="Your name and addresses, where you work, the certificate numbers you give, your registrations, attendance, hours and payments. Card numbers go to the payment provider and never reach us."
        />
      </p>
      <p>
        <FormattedMessage
          id="privacy.kept.years"
          defaultMessage="The state asks providers to keep rosters, approvals and evaluation summaries for seven calendar years. Your transcript stays yours for life."
        />
      </p>
    </ReadingSection>
    <ReadingSection id="seen" title={<FormattedMessage id="privacy.seen.title" defaultMessage="Who sees it" />}>
      <p>
        <FormattedMessage
          id="privacy.seen.people"
          defaultMessage="You see all of it. Trainers see their rosters, the provider’s staff see what their work needs, and a district sees the people whose seats it paid for. Evaluation answers reach trainers without names, and only from five answers on."
        />
      </p>
    </ReadingSection>
    <ReadingSection
      id="equity"
      title={<FormattedMessage id="privacy.equity.title" defaultMessage="Race and ethnicity" />}
    >
      <p>
        <FormattedMessage
          id="privacy.equity.text"
          defaultMessage="You may say, and you need not. The answer is stored apart from your record, read only in sums, and never decides about a seat or a price. A published figure of fewer than ten people is hidden."
        />
      </p>
    </ReadingSection>
    <ReadingSection id="cookies" title={<FormattedMessage id="privacy.cookies.title" defaultMessage="Cookies" />}>
      <p>
        <FormattedMessage
          id="privacy.cookies.text"
          defaultMessage="One to keep you signed in, one for your language, one for light or dark. That is all of them."
        />
      </p>
    </ReadingSection>
  </ReadingPage>
)
