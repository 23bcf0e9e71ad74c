import { audiences, formats } from '@inservice/domain/catalog'
import { CheckboxGroup, RadioGroup, Section, Select, TextArea, TextField } from '@inservice/ui'
import { FormattedMessage, defineMessages, useIntl, type MessageDescriptor } from 'react-intl'
import type { ApiOutputs } from '../../../kernel/api/trpc.ts'
import type { DraftFields } from './draft-fields.ts'

const audienceWords: Record<(typeof audiences)[number], MessageDescriptor> = defineMessages({
  teacher: { id: 'organizations.audience.teacher', defaultMessage: 'Teachers' },
  administrator: { id: 'organizations.audience.administrator', defaultMessage: 'Administrators' },
  esa: { id: 'organizations.audience.esa', defaultMessage: 'Counselors, nurses, psychologists (ESA)' },
  paraeducator: { id: 'organizations.audience.para', defaultMessage: 'Paraeducators' },
  early_learning: { id: 'organizations.audience.early', defaultMessage: 'Early learning' },
  everyone: { id: 'organizations.audience.everyone', defaultMessage: 'Everyone' },
})
const formatWords: Record<(typeof formats)[number], MessageDescriptor> = defineMessages({
  in_person: { id: 'organizations.format.in-person', defaultMessage: 'In person' },
  online: { id: 'organizations.format.online', defaultMessage: 'Online' },
  hybrid: { id: 'organizations.format.hybrid', defaultMessage: 'Both' },
  self_paced: { id: 'organizations.format.self-paced', defaultMessage: 'At one’s own pace' },
})

/** What the training is, for whom and where. */
export const AboutFields = ({
  body,
  change,
  problem,
  choices,
}: DraftFields & { choices: ApiOutputs['catalog']['deskChoices'] }) => {
  const intl = useIntl()
  const say = (message: MessageDescriptor) => intl.formatMessage(message)
  const atPlace = body.format === 'in_person' || body.format === 'hybrid'
  const onLine = body.format === 'online' || body.format === 'hybrid'
  return (
    <Section title={<FormattedMessage id="organizations.draft.about" defaultMessage="What it is" />}>
      <div className="flex flex-col gap-6">
        <TextField
          id="title"
          label={<FormattedMessage id="organizations.draft.name" defaultMessage="Title" />}
          value={body.title}
          onChange={(title) => change({ title })}
          errorMessage={problem('title')}
        />
        <TextField
          id="summary"
          label={<FormattedMessage id="organizations.draft.summary" defaultMessage="In one line" />}
          description={
            <FormattedMessage
              id="organizations.draft.summary.hint"
              defaultMessage="It stands below the title in the catalog."
            />
          }
          value={body.summary}
          onChange={(summary) => change({ summary })}
          errorMessage={problem('summary')}
        />
        <TextArea
          id="description"
          label={<FormattedMessage id="organizations.draft.description" defaultMessage="Description" />}
          rows={5}
          value={body.description}
          onChange={(description) => change({ description })}
        />
        <CheckboxGroup
          id="audiences"
          label={<FormattedMessage id="organizations.draft.audience" defaultMessage="Whom it is for" />}
          choices={audiences.map((value) => ({ value, label: say(audienceWords[value]) }))}
          value={body.audiences}
          onChange={(chosen) => change({ audiences: audiences.filter((one) => chosen.includes(one)) })}
          errorMessage={problem('audiences')}
        />
        <Select
          id="programId"
          label={<FormattedMessage id="organizations.draft.program" defaultMessage="Program" />}
          choices={choices.programs.map(({ id, name }) => ({ value: id, label: name }))}
          value={body.programId}
          onChange={(programId) => change({ programId })}
          placeholder={intl.formatMessage({ id: 'organizations.draft.choose', defaultMessage: 'Choose from the list' })}
          width="medium"
        />
        <RadioGroup
          label={<FormattedMessage id="organizations.draft.format" defaultMessage="How it is held" />}
          look="inline"
          choices={formats
            .filter((one) => one !== 'self_paced')
            .map((value) => ({ value, label: say(formatWords[value]) }))}
          value={body.format}
          onChange={(chosen) => change({ format: formats.find((one) => one === chosen) ?? 'in_person' })}
        />
        {atPlace ? (
          <Select
            id="venueId"
            label={<FormattedMessage id="organizations.draft.venue" defaultMessage="Place" />}
            choices={choices.venues.map(({ id, name, city }) => ({ value: id, label: `${name}, ${city}` }))}
            value={body.venueId}
            onChange={(venueId) => change({ venueId })}
            errorMessage={problem('venueId')}
            placeholder={intl.formatMessage({
              id: 'organizations.draft.choose',
              defaultMessage: 'Choose from the list',
            })}
            width="medium"
          />
        ) : null}
        {onLine ? (
          <TextField
            id="onlineUrl"
            type="url"
            label={<FormattedMessage id="organizations.draft.link" defaultMessage="Meeting link" />}
            description={
              <FormattedMessage
                id="organizations.draft.link.hint"
                defaultMessage="Only those who are registered see it."
              />
            }
            value={body.onlineUrl}
            onChange={(onlineUrl) => change({ onlineUrl })}
            errorMessage={problem('onlineUrl')}
          />
        ) : null}
      </div>
    </Section>
  )
}
