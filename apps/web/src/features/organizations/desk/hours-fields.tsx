import { draftLength } from '@inservice/domain/catalog'
import { NumberField, Section, TextArea } from '@inservice/ui'
import { FormattedMessage, useIntl, type MessageDescriptor, defineMessages } from 'react-intl'
import { formatHours } from '../../../kernel/formats/format-hours.ts'
import type { DraftFields } from './draft-fields.ts'

const parts = ['objectives', 'agenda', 'standards', 'evaluationPlan'] as const
const words: Record<(typeof parts)[number], MessageDescriptor> = defineMessages({
  objectives: { id: 'organizations.draft.objectives', defaultMessage: 'Objectives' },
  agenda: { id: 'organizations.draft.agenda', defaultMessage: 'Agenda' },
  standards: { id: 'organizations.draft.standards', defaultMessage: 'Content standards addressed' },
  evaluationPlan: { id: 'organizations.draft.evaluation', defaultMessage: 'Evaluation plan' },
})

/** What the law asks of a proposal for clock hours. */
export const HoursFields = ({ body, change, problem, zone }: DraftFields & { zone: string }) => {
  const intl = useIntl()
  const hours = formatHours(intl, draftLength(body, zone))
  return (
    <Section
      title={<FormattedMessage id="organizations.draft.hours" defaultMessage="Clock hours" />}
      lead={
        <FormattedMessage
          id="organizations.draft.hours.lead"
          defaultMessage="The committee approves these before the first session."
        />
      }
    >
      <div className="flex flex-col gap-6">
        {parts.map((part) => (
          <TextArea
            key={part}
            id={part}
            label={<FormattedMessage {...words[part]} />}
            rows={3}
            value={body[part]}
            onChange={(text) => change({ [part]: text })}
            errorMessage={problem(part)}
          />
        ))}
        <NumberField
          id="requestedMinutes"
          label={<FormattedMessage id="organizations.draft.asked" defaultMessage="Hours asked for" />}
          description={
            <FormattedMessage
              id="organizations.draft.asked.hint"
              defaultMessage="The sessions last {hours} with their pauses. Leave empty to ask for all that the calculation gives."
              values={{ hours }}
            />
          }
          minValue={0}
          step={0.5}
          value={body.requestedMinutes === null ? null : body.requestedMinutes / 60}
          onChange={(asked) => change({ requestedMinutes: asked === null ? null : Math.round(asked * 60) })}
          errorMessage={problem('requestedMinutes')}
          width="figure"
        />
      </div>
    </Section>
  )
}
