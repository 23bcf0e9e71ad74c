import { FormActions, RadioGroup, TextArea } from '@inservice/ui'
import { FormattedMessage, useIntl, type MessageDescriptor } from 'react-intl'
import { z } from 'zod'
import { formatSpan } from '../../../kernel/formats/format-when.ts'
import { CommandForm, FormField, SubmitButton } from '../../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../../kernel/forms/use-command-form.ts'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { questionWords } from './question-words.ts'
import { roundsOf, type Offering } from './steps.ts'
import type { Draft } from './use-draft.ts'
import { whoWords } from './who-words.ts'

type Round = ReturnType<typeof roundsOf>[number]

const sentences: Record<string, MessageDescriptor> = {
  'Answer this question.': questionWords.answerNeeded,
  'Choose one session of this round.': questionWords.roundNeeded,
  'At most 2,000 characters.': questionWords.tooLong,
}

/** Fields are named by their place: a question's key or a round's name may hold signs that a field's name can't. */
const schemaFor = (offering: Offering) =>
  z.object({
    answers: z.array(z.string().trim().max(2_000, 'At most 2,000 characters.')).superRefine((answers, context) => {
      offering.questions.forEach(({ required }, index) => {
        if (required && !answers[index])
          context.addIssue({ code: 'custom', path: [index], message: 'Answer this question.' })
      })
    }),
    rounds: z.array(z.string().min(1, 'Choose one session of this round.')),
  })

const useSessionChoices = (round: Round) => {
  const intl = useIntl()
  return round.sessions.map(({ id, title, startsAt, endsAt, timeZone, room, place, capacity, taken }) => {
    const left = capacity === null ? null : Math.max(0, capacity - (taken ?? 0))
    const facts = [
      formatSpan(intl, startsAt, endsAt, timeZone),
      room ?? place,
      left === null ? null : intl.formatMessage(questionWords.left, { left }),
    ]
    return { value: id, label: title, isDisabled: left === 0, description: facts.filter(Boolean).join(' · ') }
  })
}

const RoundField = ({ round, ...field }: { round: Round } & Omit<Parameters<typeof RadioGroup>[0], 'choices'>) => (
  <RadioGroup {...field} look="cards" choices={useSessionChoices(round)} />
)

/** What the trainer asks, and the breakout of each round. */
export const StepQuestions = ({
  offering,
  draft,
  onDone,
}: {
  offering: Offering
  draft: Draft
  onDone: (part: Pick<Draft, 'answers' | 'sessions'>) => Promise<void>
}) => {
  const intl = useIntl()
  const language = useLanguage()
  const rounds = roundsOf(offering)
  const form = useCommandForm({
    schema: schemaFor(offering),
    sentences,
    defaults: {
      answers: offering.questions.map(({ key }) => draft.answers[key] ?? ''),
      rounds: rounds.map(({ slot }) => draft.sessions[slot] ?? ''),
    },
    send: async (values) => ({ ok: true as const, value: values }),
    onDone: ({ answers, rounds: picked }) =>
      onDone({
        answers: Object.fromEntries(offering.questions.map(({ key }, index) => [key, answers[index] ?? ''])),
        sessions: Object.fromEntries(rounds.map(({ slot }, index) => [slot, picked[index] ?? ''])),
      }),
  })
  return (
    <CommandForm form={form}>
      {rounds.map((round, index) => (
        <FormField key={round.slot} form={form} name={`rounds.${index}`}>
          {(field) => (
            <RoundField
              {...field}
              round={round}
              label={intl.formatMessage(questionWords.round, { slot: round.slot })}
            />
          )}
        </FormField>
      ))}
      {offering.questions.map(({ key, label, required, choices }, index) => (
        <FormField key={key} form={form} name={`answers.${index}`}>
          {(field) =>
            choices && choices.length > 0 ? (
              <RadioGroup
                {...field}
                label={label[language]}
                labelNote={required ? undefined : intl.formatMessage(whoWords.optional)}
                choices={choices.map((choice) => ({ value: choice, label: choice }))}
              />
            ) : (
              <TextArea
                {...field}
                rows={3}
                label={label[language]}
                labelNote={required ? undefined : intl.formatMessage(whoWords.optional)}
              />
            )
          }
        </FormField>
      ))}
      <FormActions settles>
        <SubmitButton form={form}>
          <FormattedMessage id="register.next" defaultMessage="Continue" />
        </SubmitButton>
      </FormActions>
    </CommandForm>
  )
}
