import { FormattedMessage } from 'react-intl'
import { ClaimSteps } from './claim-steps.tsx'
import { pageWords } from './page-words.ts'
import { ReadingPage, ReadingSection } from './reading-page.tsx'
import { WorkedExample } from './worked-example.tsx'

/** What a clock hour is, for someone who meets the words for the first time. */
export const AboutClockHoursPage = () => (
  <ReadingPage
    title={<FormattedMessage {...pageWords.aboutTitle} />}
    lead={
      <FormattedMessage
        id="about.lead"
        defaultMessage="A clock hour is 60 minutes of approved professional learning. Washington educators renew their certificates with them and, in many districts, move on the salary schedule."
      />
    }
  >
    <ReadingSection id="counts" title={<FormattedMessage id="about.counts.title" defaultMessage="What counts" />}>
      <p>
        <FormattedMessage
          id="about.counts.minutes"
          defaultMessage="The minutes that you take part in an approved session count. Meals are left out, and so are breaks with most providers. Your minutes are added over all sessions of a training and rounded once, usually down to the half hour."
        />
      </p>
      <p>
        <FormattedMessage
          id="about.counts.approval"
          defaultMessage="A training is approved before its first session, never afterwards, and lasts at least one hour, which may be spread over several sessions. Ten clock hours equal one quarter credit, fifteen one semester credit."
        />
      </p>
    </ReadingSection>
    <ReadingSection
      id="example"
      title={<FormattedMessage id="about.example.title" defaultMessage="A day, worked out" />}
    >
      <p>
        <FormattedMessage
          id="about.example.lead"
          defaultMessage="Every figure on your transcript opens to its working, like this one. Nothing is rounded before the end."
        />
      </p>
      <WorkedExample />
    </ReadingSection>
    <ReadingSection id="claim" title={<FormattedMessage id="about.claim.title" defaultMessage="How you get them" />}>
      <ClaimSteps />
    </ReadingSection>
    <ReadingSection
      id="renewal"
      title={<FormattedMessage id="about.renewal.title" defaultMessage="How many you need" />}
    >
      <p>
        <FormattedMessage
          id="about.renewal.total"
          defaultMessage="Renewing a five-year certificate takes 100 hours earned while the current certificate runs. For teachers, 15 of them are about equity-based school practices; a STEM endorsement asks for 15 in STEM. For administrators it is 10 equity, 10 leadership and 5 government-to-government. Paraeducators have their own steps."
        />
      </p>
      <p className="text-muted">
        <FormattedMessage
          id="about.renewal.source"
          defaultMessage="This is a summary of the state’s rules. The state’s certification office decides about your certificate."
        />
      </p>
    </ReadingSection>
    <ReadingSection id="record" title={<FormattedMessage id="about.record.title" defaultMessage="Your record" />}>
      <p>
        <FormattedMessage
          id="about.record.keep"
          defaultMessage="Providers keep approvals, rosters and evaluation summaries for seven calendar years. Your own transcript stays open to you for life, and anyone to whom you give its code can check that it is genuine."
        />
      </p>
    </ReadingSection>
  </ReadingPage>
)
