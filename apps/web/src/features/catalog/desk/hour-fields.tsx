import { NumberField, Section, TextArea } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { Field } from './draft-context.tsx'
import { optional } from './optional.ts'

/** What the clock-hour committee asks of a proposal (law). */
export const HourFields = () => (
  <Section
    title={<FormattedMessage id="draft.hours" defaultMessage="Clock hours" />}
    lead={
      <FormattedMessage
        id="draft.hours.lead"
        defaultMessage="The committee approves these before the first session, never after it."
      />
    }
  >
    <div className="flex flex-col gap-6">
      <Field name="requestedHours">
        {(field) => (
          <NumberField
            {...field}
            minValue={0}
            maxValue={500}
            step={0.25}
            width="figure"
            label={<FormattedMessage id="draft.requested" defaultMessage="Hours asked for" />}
            labelNote={<FormattedMessage {...optional} />}
            description={
              <FormattedMessage
                id="draft.requested.hint"
                defaultMessage="Left empty: as long as the sessions last. Breaks and meals are left out by your provider’s rule."
              />
            }
          />
        )}
      </Field>
      <Field name="objectives">
        {(field) => (
          <TextArea
            {...field}
            rows={4}
            maxLength={4000}
            label={<FormattedMessage id="draft.objectives" defaultMessage="Objectives" />}
            description={
              <FormattedMessage
                id="draft.objectives.hint"
                defaultMessage="What people will be able to do; one a line."
              />
            }
          />
        )}
      </Field>
      <Field name="agenda">
        {(field) => (
          <TextArea
            {...field}
            rows={6}
            maxLength={4000}
            label={<FormattedMessage id="draft.agenda" defaultMessage="Agenda" />}
            description={<FormattedMessage id="draft.agenda.hint" defaultMessage="With times, one step a line." />}
          />
        )}
      </Field>
      <Field name="standards">
        {(field) => (
          <TextArea
            {...field}
            rows={2}
            maxLength={2000}
            label={<FormattedMessage id="draft.standards" defaultMessage="Content standards it serves" />}
          />
        )}
      </Field>
      <Field name="evaluationPlan">
        {(field) => (
          <TextArea
            {...field}
            rows={2}
            maxLength={2000}
            label={<FormattedMessage id="draft.evaluation" defaultMessage="How it is evaluated" />}
          />
        )}
      </Field>
    </div>
  </Section>
)
