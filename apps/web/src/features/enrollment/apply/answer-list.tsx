import { DescriptionList } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { applyWords, type Applying, type Question } from './apply-words.ts'

const useSayAnswer = () => {
  const intl = useIntl()
  const language = useLanguage()
  return ({ kind, choices }: Question, value: string): string => {
    if (kind === 'yes_no') return intl.formatMessage(value === 'yes' ? applyWords.yes : applyWords.no)
    return choices.find((choice) => choice.value === value)?.label[language] ?? value
  }
}

/** The answers of one stage, each with its question. */
export const AnswerList = ({
  stage,
  answers,
}: {
  stage: Applying['form']['stages'][number]
  answers: Readonly<Record<string, string>>
}) => {
  const language = useLanguage()
  const say = useSayAnswer()
  return (
    <DescriptionList
      look="above"
      items={stage.questions.map((question) => {
        const answer = answers[question.key]?.trim() ?? ''
        return {
          key: question.key,
          term: question.label[language],
          description:
            answer === '' ? (
              <span className={question.isRequired ? 'text-attention' : 'text-muted'}>
                <FormattedMessage id="apply.unanswered" defaultMessage="No answer yet" />
              </span>
            ) : (
              <span className="whitespace-pre-wrap">{say(question, answer)}</span>
            ),
        }
      })}
    />
  )
}
