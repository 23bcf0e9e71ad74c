import { FormattedMessage } from 'react-intl'
import { GLOSSARY } from './glossary.ts'
import { pageWords } from './page-words.ts'
import { Questions } from './questions.tsx'
import { ReadingPage, ReadingSection } from './reading-page.tsx'

/** Common questions, and the words of the field. */
export const HelpPage = () => (
  <ReadingPage
    title={<FormattedMessage {...pageWords.helpTitle} />}
    lead={
      <FormattedMessage
        id="help.lead"
        defaultMessage="Answers to what people ask most. For one training, its page names the person to write to."
      />
    }
  >
    <Questions />
    <ReadingSection id="words" title={<FormattedMessage id="help.words.title" defaultMessage="Words you meet here" />}>
      <dl className="flex flex-col gap-4">
        {GLOSSARY.map(({ id, word, meaning }) => (
          <div key={id} id={id}>
            <dt className="font-semibold">
              <FormattedMessage {...word} />
            </dt>
            <dd className="text-muted">
              <FormattedMessage {...meaning} />
            </dd>
          </div>
        ))}
      </dl>
    </ReadingSection>
  </ReadingPage>
)
