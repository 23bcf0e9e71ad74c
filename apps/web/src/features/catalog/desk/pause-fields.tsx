import { Button, Select, TimeField } from '@inservice/ui'
import { Plus } from 'lucide-react'
import { useFieldArray } from 'react-hook-form'
import { defineMessages, FormattedMessage, useIntl } from 'react-intl'
import { plainWords } from '../plain-words.ts'
import { Field, useDraft } from './draft-context.tsx'
import type { PauseKind } from './draft-values.ts'

const pauseKinds: readonly PauseKind[] = ['break', 'meal', 'working_meal']

const pauseWords = plainWords(
  defineMessages({
    break: { id: 'draft.pause.break', defaultMessage: 'Break' },
    meal: { id: 'draft.pause.meal', defaultMessage: 'Meal' },
    working_meal: { id: 'draft.pause.working-meal', defaultMessage: 'Working meal with a presenter' },
  }),
)

/** Breaks and meals inside a session: what of them counts is the provider’s rule. */
export const Pauses = ({ at }: { at: number }) => {
  const intl = useIntl()
  const { control } = useDraft()
  const { fields, append, remove } = useFieldArray({ control, name: `sessions.${at}.pauses` })
  return (
    <div className="flex flex-col gap-3">
      {fields.map(({ id }, index) => (
        <fieldset
          key={id}
          aria-label={intl.formatMessage(
            { id: 'draft.pause.number', defaultMessage: 'Pause {number}' },
            { number: index + 1 },
          )}
          className="flex min-w-0 flex-wrap items-end gap-x-4 gap-y-2"
        >
          <Field name={`sessions.${at}.pauses.${index}.kind`} className="w-full max-w-64">
            {(field) => (
              <Select
                {...field}
                onChange={(chosen) => field.onChange(pauseKinds.find((one) => one === chosen) ?? 'break')}
                width="full"
                label={<FormattedMessage id="draft.pause.kind" defaultMessage="Pause" />}
                choices={Object.entries(pauseWords).map(([value, word]) => ({
                  value,
                  label: intl.formatMessage(word),
                }))}
              />
            )}
          </Field>
          <Field name={`sessions.${at}.pauses.${index}.from`} className="w-32">
            {(field) => (
              <TimeField {...field} label={<FormattedMessage id="draft.session.from" defaultMessage="From" />} />
            )}
          </Field>
          <Field name={`sessions.${at}.pauses.${index}.to`} className="w-32">
            {(field) => <TimeField {...field} label={<FormattedMessage id="draft.session.to" defaultMessage="To" />} />}
          </Field>
          <Button
            variant="plain"
            size="small"
            onPress={() => remove(index)}
            aria-label={intl.formatMessage(
              { id: 'draft.pause.remove-name', defaultMessage: 'Take out pause {number}' },
              { number: index + 1 },
            )}
          >
            <FormattedMessage id="draft.session.remove" defaultMessage="Take out" />
          </Button>
        </fieldset>
      ))}
      <div>
        <Button
          size="small"
          variant="plain"
          icon={<Plus aria-hidden />}
          onPress={() => append({ kind: 'break', from: '10:00', to: '10:15' })}
        >
          <FormattedMessage id="draft.pause.add" defaultMessage="Add a break or a meal" />
        </Button>
      </div>
    </div>
  )
}
