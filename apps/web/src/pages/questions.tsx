import { FormattedMessage } from 'react-intl'
import { ReadingSection } from './reading-page.tsx'

/** The questions that reach a registrar most often. */
export const Questions = () => (
  <>
    <ReadingSection
      id="cancel"
      title={<FormattedMessage id="help.cancel.title" defaultMessage="I can’t come after all" />}
    >
      <p>
        <FormattedMessage
          id="help.cancel.text"
          defaultMessage="Open the registration under My learning and choose Withdraw. You see the exact refund before you confirm. A colleague from the same organization may take your seat at no cost."
        />
      </p>
    </ReadingSection>
    <ReadingSection
      id="missing-hours"
      title={<FormattedMessage id="help.missing.title" defaultMessage="My hours are missing" />}
    >
      <p>
        <FormattedMessage
          id="help.missing.text"
          defaultMessage="Hours appear after you evaluate, claim and, where there is a fee, pay. A claim that the attendance record does not confirm waits for the registrar. If a figure is wrong, open its line on the transcript and write to the provider from there. The provider corrects it; the old figure stays visible, with who changed it and why."
        />
      </p>
    </ReadingSection>
    <ReadingSection
      id="two-accounts"
      title={<FormattedMessage id="help.accounts.title" defaultMessage="I have changed districts" />}
    >
      <p>
        <FormattedMessage
          id="help.accounts.text"
          defaultMessage="Keep your account: your transcript stays with it and goes with you. One account can hold several verified addresses; yours stand in your profile. A personal address keeps you in when a work address ends."
        />
      </p>
    </ReadingSection>
  </>
)
