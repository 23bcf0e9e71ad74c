import { Button, DatePicker, Fieldset, NumberField, Section, Switch, TextArea, TextField } from '@inservice/ui'
import { Plus, Trash2 } from 'lucide-react'
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form'
import { FormattedMessage, useIntl } from 'react-intl'
import { Field, placeOf, useDraft } from './draft-context.tsx'
import type { DraftValues } from './draft-values.ts'
import { MissingRows } from './missing-rows.tsx'
import { optional } from './optional.ts'
import { emptyForm, emptyQuestion, emptyStage } from './empty-application.ts'
import { QuestionFields } from './question-fields.tsx'

/** What a cohort asks of those who apply; other forms of training are registered for. */
export const ApplicationFields = () => {
  const { control } = useDraft()
  const { setValue } = useFormContext<DraftValues>()
  const [kind, application] = useWatch({ control, name: ['kind', 'application'] })
  if (kind !== 'cohort') return null
  const change = (applies: boolean) =>
    setValue('application', applies ? emptyForm() : null, { shouldDirty: true, shouldTouch: true })
  return (
    <Section title={<FormattedMessage id="draft.application" defaultMessage="Application" />}>
      <div className="flex flex-col gap-6">
        <Switch
          isSelected={application !== null}
          onChange={change}
          description={
            <FormattedMessage
              id="draft.application.hint"
              defaultMessage="Without one, people register as for any training. Turning this off throws away its questions."
            />
          }
        >
          <FormattedMessage id="draft.application.on" defaultMessage="One applies, and staff decide who takes part" />
        </Switch>
        {application === null ? null : (
          <>
            <Terms />
            <Assurance asks={application.asksSupervisor} />
            <Stages />
          </>
        )}
      </div>
    </Section>
  )
}

const Terms = () => (
  <>
    <div className="grid gap-6 sm:grid-cols-2">
      <Field name="appliesUntil">
        {(field) => (
          <DatePicker
            {...field}
            label={<FormattedMessage id="draft.applies-until" defaultMessage="Last day to apply" />}
            labelNote={<FormattedMessage {...optional} />}
          />
        )}
      </Field>
      <Field name="application.confirmDays">
        {({ onChange, ...field }) => (
          <NumberField
            {...field}
            onChange={(days) => onChange(days ?? 7)}
            minValue={1}
            maxValue={60}
            width="figure"
            label={<FormattedMessage id="draft.confirm-days" defaultMessage="Days to confirm once accepted" />}
          />
        )}
      </Field>
    </div>
    <Field name="application.keepsSeat">
      {({ value, errorMessage: _none, ...field }) => (
        <Switch
          {...field}
          isSelected={value}
          description={
            <FormattedMessage
              id="draft.keeps-seat.hint"
              defaultMessage="Otherwise a seat is taken when someone is accepted."
            />
          }
        >
          <FormattedMessage
            id="draft.keeps-seat"
            defaultMessage="Keep a seat from the moment an application is handed in"
          />
        </Switch>
      )}
    </Field>
  </>
)

const Assurance = ({ asks }: { asks: boolean }) => (
  <>
    <Field name="application.asksSupervisor">
      {({ value, errorMessage: _none, ...field }) => (
        <Switch {...field} isSelected={value}>
          <FormattedMessage id="draft.asks-supervisor" defaultMessage="A supervisor assures it by letter" />
        </Switch>
      )}
    </Field>
    {asks ? (
      <>
        <Field name="application.assures.en">
          {(field) => (
            <TextArea
              {...field}
              rows={3}
              label={<FormattedMessage id="draft.assures" defaultMessage="What the supervisor assures" />}
            />
          )}
        </Field>
        <Field name="application.assures.es">
          {(field) => (
            <TextArea
              {...field}
              rows={3}
              label={<FormattedMessage id="draft.assures.es" defaultMessage="The same in Spanish" />}
              labelNote={<FormattedMessage {...optional} />}
            />
          )}
        </Field>
        <Field name="application.answerDays">
          {({ onChange, ...field }) => (
            <NumberField
              {...field}
              onChange={(days) => onChange(days ?? 14)}
              minValue={1}
              maxValue={60}
              width="figure"
              label={<FormattedMessage id="draft.answer-days" defaultMessage="Days the supervisor has to answer" />}
            />
          )}
        </Field>
      </>
    ) : null}
  </>
)

const Stages = () => {
  const { control } = useDraft()
  const { fields, append, remove } = useFieldArray({ control, name: 'application.stages' })
  return (
    <div id={placeOf('application.stages')} className="flex flex-col gap-6">
      <MissingRows list="application.stages" />
      {fields.map(({ id }, at) => (
        <Stage key={id} at={at} onDrop={fields.length > 1 ? () => remove(at) : undefined} />
      ))}
      {fields.length < 8 ? (
        <div>
          <Button icon={<Plus aria-hidden />} onPress={() => append(emptyStage())}>
            <FormattedMessage id="draft.stage.add" defaultMessage="Add a stage" />
          </Button>
        </div>
      ) : null}
    </div>
  )
}

const Stage = ({ at, onDrop }: { at: number; onDrop: (() => void) | undefined }) => {
  const intl = useIntl()
  const { control } = useDraft()
  const { fields, append, remove } = useFieldArray({ control, name: `application.stages.${at}.questions` })
  const name = intl.formatMessage({ id: 'draft.stage.number', defaultMessage: 'Stage {number}' }, { number: at + 1 })
  return (
    <Fieldset legend={name}>
      <div className="grid gap-6 sm:grid-cols-2">
        <Field name={`application.stages.${at}.title.en`}>
          {(field) => (
            <TextField
              {...field}
              maxLength={120}
              width="full"
              label={<FormattedMessage id="draft.stage.title" defaultMessage="Title of the stage" />}
            />
          )}
        </Field>
        <Field name={`application.stages.${at}.title.es`}>
          {(field) => (
            <TextField
              {...field}
              maxLength={120}
              width="full"
              label={<FormattedMessage id="draft.stage.title.es" defaultMessage="Title in Spanish" />}
              labelNote={<FormattedMessage {...optional} />}
            />
          )}
        </Field>
      </div>
      <ol className="flex flex-col gap-6">
        {fields.map(({ id }, index) => (
          <li key={id} className="border-s-2 border-hair ps-4">
            <QuestionFields stage={at} at={index} onDrop={() => remove(index)} />
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap gap-3">
        <Button size="small" icon={<Plus aria-hidden />} onPress={() => append(emptyQuestion())}>
          <FormattedMessage id="draft.question.add" defaultMessage="Add a question" />
          <span className="sr-only">: {name}</span>
        </Button>
        {onDrop ? (
          <Button size="small" variant="plain" icon={<Trash2 aria-hidden />} onPress={onDrop}>
            <FormattedMessage id="draft.stage.remove" defaultMessage="Take out the stage" />
            <span className="sr-only">: {name}</span>
          </Button>
        ) : null}
      </div>
    </Fieldset>
  )
}
