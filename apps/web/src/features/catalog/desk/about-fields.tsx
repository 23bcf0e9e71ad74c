import { audiences, formats, kinds } from '@inservice/domain/catalog'
import { CheckboxGroup, RadioGroup, Section, Select, TextArea, TextField } from '@inservice/ui'
import { useWatch } from 'react-hook-form'
import { FormattedMessage, useIntl } from 'react-intl'
import { audienceWords, formatWords, kindWords, nameLanguage } from '../facet-words.ts'
import { Field, useDraft } from './draft-context.tsx'
import { optional } from './optional.ts'

/** What it is, for whom, where. */
export const AboutFields = () => {
  const intl = useIntl()
  const says = (words: Readonly<Record<string, { id?: string }>>, values: readonly string[]) =>
    values.flatMap((value) => {
      const word = words[value]
      return word === undefined ? [] : [{ value, label: intl.formatMessage(word) }]
    })
  return (
    <Section title={<FormattedMessage id="draft.about" defaultMessage="About" />}>
      <div className="flex flex-col gap-6">
        <Field name="title">
          {(field) => (
            <TextField
              {...field}
              width="full"
              maxLength={200}
              label={<FormattedMessage id="draft.title" defaultMessage="Title" />}
            />
          )}
        </Field>
        <Field name="summary">
          {(field) => (
            <TextArea
              {...field}
              rows={2}
              maxLength={300}
              label={<FormattedMessage id="draft.summary" defaultMessage="In a sentence" />}
              description={
                <FormattedMessage
                  id="draft.summary.hint"
                  defaultMessage="It stands beneath the title in the catalog."
                />
              }
              footnote={
                <FormattedMessage
                  id="draft.left"
                  defaultMessage="{count, plural, one {# character left} other {# characters left}}"
                  values={{ count: 300 - field.value.length }}
                />
              }
            />
          )}
        </Field>
        <Field name="description">
          {(field) => (
            <TextArea
              {...field}
              rows={6}
              maxLength={8000}
              label={<FormattedMessage id="draft.description" defaultMessage="Description" />}
              labelNote={<FormattedMessage {...optional} />}
              description={
                <FormattedMessage id="draft.description.hint" defaultMessage="A blank line begins a new paragraph." />
              }
            />
          )}
        </Field>
        <Field name="audiences">
          {(field) => (
            <CheckboxGroup
              {...field}
              onChange={(chosen) => field.onChange(audiences.filter((one) => chosen.includes(one)))}
              isInline
              label={<FormattedMessage id="draft.audiences" defaultMessage="For whom" />}
              choices={says(audienceWords, Object.keys(audienceWords))}
            />
          )}
        </Field>
        <div className="grid gap-6 sm:grid-cols-2">
          <Field name="kind">
            {(field) => (
              <Select
                {...field}
                onChange={(chosen) => field.onChange(kinds.find((one) => one === chosen) ?? 'event')}
                label={<FormattedMessage id="draft.kind" defaultMessage="Form" />}
                choices={says(kindWords, ['event', 'cohort', 'conference'])}
              />
            )}
          </Field>
          <Field name="teachingLanguage">
            {(field) => (
              <Select
                {...field}
                onChange={(chosen) => field.onChange(chosen ?? 'en')}
                label={<FormattedMessage id="draft.language" defaultMessage="Taught in" />}
                choices={['en', 'es'].map((value) => ({ value, label: nameLanguage(intl, value) }))}
              />
            )}
          </Field>
        </div>
        <ProgramField />
        <Field name="format">
          {(field) => (
            <RadioGroup
              {...field}
              onChange={(chosen) => field.onChange(formats.find((one) => one === chosen) ?? 'in_person')}
              look="inline"
              label={<FormattedMessage id="draft.format" defaultMessage="Where" />}
              choices={says(formatWords, ['in_person', 'online', 'hybrid'])}
            />
          )}
        </Field>
        <PlaceFields />
        <Field name="prerequisites">
          {(field) => (
            <TextArea
              {...field}
              rows={2}
              maxLength={1000}
              label={<FormattedMessage id="draft.prerequisites" defaultMessage="What one should know or bring" />}
              labelNote={<FormattedMessage {...optional} />}
            />
          )}
        </Field>
      </div>
    </Section>
  )
}

const none = 'none'

const ProgramField = () => {
  const intl = useIntl()
  const { choices, provider } = useDraft()
  const programs = choices.programs.filter(({ providerId }) => providerId === provider.id)
  if (programs.length === 0) return null
  return (
    <Field name="programId">
      {(field) => (
        <Select
          {...field}
          value={field.value ?? none}
          onChange={(chosen) => field.onChange(chosen === none ? null : chosen)}
          label={<FormattedMessage id="draft.program" defaultMessage="Program" />}
          choices={[
            { value: none, label: intl.formatMessage({ id: 'draft.program.none', defaultMessage: 'No program' }) },
            ...programs.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
    </Field>
  )
}

const PlaceFields = () => {
  const intl = useIntl()
  const { control, choices, provider } = useDraft()
  const format = useWatch({ control, name: 'format' })
  const venues = choices.venues.filter(({ providerId }) => providerId === null || providerId === provider.id)
  return (
    <>
      {format === 'online' ? null : (
        <Field name="venueId">
          {(field) => (
            <Select
              {...field}
              label={<FormattedMessage id="draft.venue" defaultMessage="Place" />}
              placeholder={intl.formatMessage({ id: 'draft.venue.choose', defaultMessage: 'Choose a place' })}
              choices={venues.map(({ id, name, city }) => ({
                value: id,
                label: [name, city].filter(Boolean).join(', '),
              }))}
            />
          )}
        </Field>
      )}
      {format === 'in_person' ? null : (
        <Field name="onlineUrl">
          {(field) => (
            <TextField
              {...field}
              type="url"
              width="full"
              maxLength={500}
              label={<FormattedMessage id="draft.link" defaultMessage="Link to the meeting" />}
              description={<FormattedMessage id="draft.link.hint" defaultMessage="Only those who registered see it." />}
            />
          )}
        </Field>
      )}
    </>
  )
}
