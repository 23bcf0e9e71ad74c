import { FormattedMessage } from 'react-intl'
import { pageWords } from './page-words.ts'
import { ReadingPage, ReadingSection } from './reading-page.tsx'

/** What we promise, what we know falls short, and whom to tell. */
export const AccessibilityPage = () => (
  <ReadingPage
    title={<FormattedMessage {...pageWords.accessibilityTitle} />}
    lead={
      <FormattedMessage
        id="accessibility.lead"
        defaultMessage="Everyone who works in a school must be able to find a training, take part and get their hours. These pages are built to meet the Web Content Accessibility Guidelines 2.2 at level AA."
      />
    }
  >
    <ReadingSection
      id="measures"
      title={<FormattedMessage id="accessibility.measures.title" defaultMessage="What you can rely on" />}
    >
      <ul className="flex list-disc flex-col gap-2 ps-6 marker:text-muted">
        <li>
          <FormattedMessage
            id="accessibility.measures.keyboard"
            defaultMessage="Everything works with the keyboard alone, and the focus is always visible."
          />
        </li>
        <li>
          <FormattedMessage
            id="accessibility.measures.shortcuts"
            defaultMessage="Press ? to see the keyboard shortcuts. Those of a single key can be turned off."
          />
        </li>
        <li>
          <FormattedMessage
            id="accessibility.measures.reading"
            defaultMessage="Pages read in order with a screen reader, at 200 % text size and on a screen 320 pixels wide."
          />
        </li>
        <li>
          <FormattedMessage
            id="accessibility.measures.color"
            defaultMessage="Color never carries a meaning alone. A dark theme, your system’s high contrast and reduced motion are honored."
          />
        </li>
        <li>
          <FormattedMessage
            id="accessibility.measures.public"
            defaultMessage="The catalog and the other public pages can be read without JavaScript. Transcripts and other PDFs are tagged."
          />
        </li>
      </ul>
    </ReadingSection>
    <ReadingSection
      id="limits"
      title={<FormattedMessage id="accessibility.limits.title" defaultMessage="What we know" />}
    >
      <p>
        <FormattedMessage
          id="accessibility.limits.combobox"
          defaultMessage="While the list of a combination box is open, automatic checkers report the rest of the page as hidden although it keeps the focus. Screen readers announce the list as they should."
        />
      </p>
    </ReadingSection>
    <ReadingSection
      id="tell"
      title={<FormattedMessage id="accessibility.tell.title" defaultMessage="If something stands in your way" />}
    >
      <p>
        <FormattedMessage
          id="accessibility.tell.contact"
          defaultMessage="Tell the provider of the training: its page names a person for accommodations, from an interpreter to a room for nursing. Say which page it was and what you use; you get an answer, and the same service by another way in the meantime."
        />
      </p>
    </ReadingSection>
  </ReadingPage>
)
