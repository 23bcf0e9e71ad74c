import { questionKinds } from '@inservice/domain/catalog'
import { Button, Select, Switch, TextArea, TextField } from '@inservice/ui'
import { Trash2 } from 'lucide-react'
import { useWatch } from 'react-hook-form'
import { defineMessages, FormattedMessage, useIntl } from 'react-intl'
import { plainWords } from '../plain-words.ts'
import { Field, useDraft } from './draft-context.tsx'
import { optional } from './optional.ts'

const kindWords = plainWords(
  defineMessages({
    text: { id: 'draft.question.text', defaultMessage: 'A line of text' },
    long_text: { id: 'draft.question.long', defaultMessage: 'A longer text' },
    choice: { id: 'draft.question.choice', defaultMessage: 'A choice' },
    yes_no: { id: 'draft.question.yes-no', defaultMessage: 'Yes or no' },
  }),
)

type Choice = { en: string; es: string }

/** Choices as one types them: one a line, the Spanish after a bar. */
export const linesOf = (choices: readonly Choice[]): string =>
  choices.map(({ en, es }) => (es === '' ? en : `${en} | ${es}`)).join('\n')
export const choicesOf = (lines: string): Choice[] =>
  lines.split('\n').map((line) => {
    const [en = '', ...rest] = line.split('|')
    return { en: rest.length > 0 ? en.trimEnd() : en, es: rest.join('|').trimStart() }
  })

/** One question: its words in both languages, its kind, whether it must be answered. */
export const QuestionFields = ({ stage, at, onDrop }: { stage: number; at: number; onDrop: () => void }) => {
  const intl = useIntl()
  const { control } = useDraft()
  const place = `application.stages.${stage}.questions.${at}` as const
  const kind = useWatch({ control, name: `${place}.kind` })
  return (
    <div className="flex flex-col gap-4">
      <Field name={`${place}.label.en`}>
        {(field) => (
          <TextField
            {...field}
            maxLength={300}
            width="full"
            label={
              <FormattedMessage
                id="draft.question.label"
                defaultMessage="Question {number}"
                values={{ number: at + 1 }}
              />
            }
          />
        )}
      </Field>
      <Field name={`${place}.label.es`}>
        {(field) => (
          <TextField
            {...field}
            maxLength={300}
            width="full"
            label={<FormattedMessage id="draft.question.label.es" defaultMessage="In Spanish" />}
            labelNote={<FormattedMessage {...optional} />}
          />
        )}
      </Field>
      <div className="flex flex-wrap items-end gap-6">
        <Field name={`${place}.kind`}>
          {(field) => (
            <Select
              {...field}
              onChange={(chosen) => field.onChange(questionKinds.find((one) => one === chosen) ?? 'text')}
              label={<FormattedMessage id="draft.question.kind" defaultMessage="Answered by" />}
              choices={Object.entries(kindWords).map(([value, word]) => ({ value, label: intl.formatMessage(word) }))}
            />
          )}
        </Field>
        <Field name={`${place}.isRequired`}>
          {({ value, errorMessage: _none, ...field }) => (
            <Switch {...field} isSelected={value}>
              <FormattedMessage id="draft.question.required" defaultMessage="Must be answered" />
            </Switch>
          )}
        </Field>
        <Button size="small" variant="plain" icon={<Trash2 aria-hidden />} onPress={onDrop}>
          <FormattedMessage id="draft.question.remove" defaultMessage="Take out" />
          <span className="sr-only">: {at + 1}</span>
        </Button>
      </div>
      {kind === 'choice' ? (
        <Field name={`${place}.choices`}>
          {({ value, onChange, ...field }) => (
            <TextArea
              {...field}
              rows={4}
              value={linesOf(value)}
              onChange={(lines) => onChange(choicesOf(lines))}
              label={<FormattedMessage id="draft.question.choices" defaultMessage="Choices, one a line" />}
              description={
                <FormattedMessage
                  id="draft.question.choices.hint"
                  defaultMessage="The Spanish may stand after a bar: Elementary | Primaria"
                />
              }
            />
          )}
        </Field>
      ) : null}
    </div>
  )
}
