import { answerLimits } from '@inservice/domain/enrollment'
import { RadioGroup, Select, TextArea, TextField } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { applyWords, type Question } from './apply-words.ts'

type Props = {
  question: Question
  value: string
  error: string | undefined
  onChange: (value: string) => void
  onBlur: () => void
}

/** So many choices are laid out; more are picked from a list. */
const fewChoices = 7

/** One question, by its kind. */
export const QuestionField = ({ question, value, error, onChange, onBlur }: Props) => {
  const intl = useIntl()
  const language = useLanguage()
  const { key, kind, isRequired, label, choices } = question
  const shared = {
    name: `answers.${key}`,
    label: label[language],
    value,
    onChange,
    onBlur,
    errorMessage: error,
    labelNote: isRequired ? undefined : <FormattedMessage id="apply.optional" defaultMessage="optional" />,
  }
  if (kind === 'long_text') return <TextArea {...shared} rows={6} maxLength={answerLimits.long_text} width="full" />
  if (kind === 'text') return <TextField {...shared} maxLength={answerLimits.text} width="full" />
  if (kind === 'yes_no')
    return (
      <RadioGroup
        {...shared}
        look="inline"
        choices={[
          { value: 'yes', label: intl.formatMessage(applyWords.yes) },
          { value: 'no', label: intl.formatMessage(applyWords.no) },
        ]}
      />
    )
  const offered = choices.map((choice) => ({ value: choice.value, label: choice.label[language] }))
  if (offered.length > fewChoices)
    return <Select {...shared} onChange={(chosen) => onChange(chosen ?? '')} choices={offered} />
  return <RadioGroup {...shared} choices={offered} />
}
