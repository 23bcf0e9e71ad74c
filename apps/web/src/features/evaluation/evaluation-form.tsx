import { FormActions, Notice, RadioGroup, TextArea } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { z } from 'zod'
import { trpc, type ApiOutputs } from '../../kernel/api/trpc.ts'
import { useCommand } from '../../kernel/api/use-command.ts'
import { CommandForm, FormField, SubmitButton } from '../../kernel/forms/command-form.tsx'
import { useCommandForm, type CommandForm as Shell } from '../../kernel/forms/use-command-form.ts'
import { useLanguage } from '../../kernel/language/use-language.ts'
import { missingWords, stepWords } from './evaluation-words.ts'

type Evaluation = ApiOutputs['evaluation']['form']
type Question = Evaluation['questions'][number]
type Values = { answers: Record<string, string> }

/** Each required question must be answered, on its own field. */
const schemaFor = (questions: readonly Question[], say: (question: Question) => string): z.ZodType<Values, Values> =>
  z.object({ answers: z.record(z.string(), z.string().max(2_000)) }).superRefine(({ answers }, found) => {
    for (const question of questions) {
      if (!question.required || (answers[question.key]?.trim() ?? '') !== '') continue
      found.addIssue({
        code: 'custom',
        path: ['answers', question.key],
        message: say(question),
        params: { said: true },
      })
    }
  })

/** Answers as they travel: figures for scales, texts as typed, nothing for what was left out. */
const asAnswers = (questions: readonly Question[], given: Values['answers']): Record<string, number | string> =>
  Object.fromEntries(
    questions.flatMap(({ key, kind }) => {
      const answer = given[key]?.trim() ?? ''
      return answer === '' ? [] : [[key, kind === 'scale' ? Number(answer) : answer] as const]
    }),
  )

const ScaleQuestion = ({ form, question }: { form: Shell<Values, Values>; question: Question }) => {
  const intl = useIntl()
  const language = useLanguage()
  return (
    <FormField form={form} name={`answers.${question.key}`}>
      {({ value, ...field }) => (
        <RadioGroup
          {...field}
          value={value === '' ? null : value}
          look="inline"
          label={question.label[language]}
          choices={[1, 2, 3, 4, 5].map((step) => ({
            value: `${step}`,
            label: intl.formatMessage(stepWords[step] ?? {}),
          }))}
        />
      )}
    </FormField>
  )
}

const TextQuestion = ({ form, question }: { form: Shell<Values, Values>; question: Question }) => {
  const intl = useIntl()
  const language = useLanguage()
  return (
    <FormField form={form} name={`answers.${question.key}`}>
      {(field) => (
        <TextArea
          {...field}
          rows={4}
          label={question.label[language]}
          labelNote={
            question.required
              ? undefined
              : intl.formatMessage({ id: 'evaluation.optional', defaultMessage: 'optional' })
          }
        />
      )}
    </FormField>
  )
}

/** The questions, one under the other, and one button. */
export const EvaluationForm = ({ form: evaluation }: { form: Evaluation }) => {
  const intl = useIntl()
  const language = useLanguage()
  const utils = trpc.useUtils()
  const answer = useCommand(trpc.evaluation.answer.useMutation())
  const { questions, offering } = evaluation
  const form = useCommandForm({
    schema: schemaFor(questions, ({ kind, label }) =>
      intl.formatMessage(missingWords[kind], { question: label[language] }),
    ),
    defaults: { answers: Object.fromEntries(questions.map(({ key }) => [key, ''])) },
    send: ({ answers }) => answer.run({ offeringId: offering.id, answers: asAnswers(questions, answers) }),
    onDone: async () => {
      await Promise.all([utils.evaluation.form.invalidate(), utils.hours.claimPage.invalidate()])
      await utils.hours.transcript.invalidate()
    },
  })
  return (
    <>
      <Notice
        className="mb-8"
        title={<FormattedMessage id="evaluation.promise" defaultMessage="Your name is not kept with your answer" />}
      >
        <FormattedMessage
          id="evaluation.promise.text"
          defaultMessage="Only that you answered is noted, apart from what you said. Trainers see results from five answers up. An answer can’t be changed once it is sent."
        />
      </Notice>
      <CommandForm form={form} className="flex flex-col gap-8">
        {questions.map((question) =>
          question.kind === 'scale' ? (
            <ScaleQuestion key={question.key} form={form} question={question} />
          ) : (
            <TextQuestion key={question.key} form={form} question={question} />
          ),
        )}
        <FormActions>
          <SubmitButton form={form}>
            <FormattedMessage id="evaluation.send" defaultMessage="Send my evaluation" />
          </SubmitButton>
        </FormActions>
      </CommandForm>
    </>
  )
}
