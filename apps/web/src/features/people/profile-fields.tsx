import { occupations, type Profile, type profileSchema } from '@inservice/domain/people'
import { Fieldset, RadioGroup, Select, TextArea, TextField } from '@inservice/ui'
import { useWatch } from 'react-hook-form'
import { FormattedMessage, useIntl, type MessageDescriptor } from 'react-intl'
import type { z } from 'zod'
import { FormField } from '../../kernel/forms/command-form.tsx'
import type { CommandForm } from '../../kernel/forms/use-command-form.ts'
import { LANGUAGES } from '../../kernel/language/languages.ts'
import { OrganizationBox } from '../organizations/organization-box.tsx'
import { occupationNames, profileWords } from './profile-words.ts'
import { SchoolBox } from './school-box.tsx'

export type ProfileForm = CommandForm<z.input<typeof profileSchema>, Profile>
type TextName = 'legalName' | 'formerName' | 'jobTitle' | 'workAddress' | 'certificateNumber'

/** One line that may be left empty. */
const Line = ({
  form,
  name,
  label,
  hint,
  autoComplete = 'off',
  width = 'full',
}: {
  form: ProfileForm
  name: TextName
  label: MessageDescriptor
  hint?: MessageDescriptor
  autoComplete?: string
  width?: 'full' | 'short'
}) => {
  const intl = useIntl()
  return (
    <FormField form={form} name={name}>
      {({ value, ...field }) => (
        <TextField
          {...field}
          value={value ?? ''}
          width={width}
          autoComplete={autoComplete}
          label={intl.formatMessage(label)}
          labelNote={intl.formatMessage(profileWords.optional)}
          description={hint && intl.formatMessage(hint)}
        />
      )}
    </FormField>
  )
}

/** The name one goes by, and those that records carry. */
export const NameFields = ({ form }: { form: ProfileForm }) => {
  const intl = useIntl()
  return (
    <Fieldset legend={<FormattedMessage id="profile.name" defaultMessage="Your name" />}>
      <div className="grid items-start gap-6 sm:grid-cols-2">
        <FormField form={form} name="givenName">
          {(field) => (
            <TextField
              {...field}
              width="full"
              autoComplete="given-name"
              label={intl.formatMessage(profileWords.givenName)}
            />
          )}
        </FormField>
        <FormField form={form} name="familyName">
          {(field) => (
            <TextField
              {...field}
              width="full"
              autoComplete="family-name"
              label={intl.formatMessage(profileWords.familyName)}
            />
          )}
        </FormField>
        <Line form={form} name="legalName" label={profileWords.legalName} hint={profileWords.legalNameHint} />
        <Line form={form} name="formerName" label={profileWords.formerName} hint={profileWords.formerNameHint} />
      </div>
    </Fieldset>
  )
}

type Names = { organizationName: string | null; schoolName: string | null }

/** Where one works, and as what. A school belongs to its district: another district empties it. */
export const WorkFields = ({ form, names }: { form: ProfileForm; names: Names }) => {
  const intl = useIntl()
  const organizationId = useWatch({ control: form.form.control, name: 'organizationId' })
  return (
    <Fieldset legend={<FormattedMessage id="profile.work" defaultMessage="Your work" />}>
      <FormField form={form} name="occupation">
        {(field) => (
          <Select
            {...field}
            onChange={(value) => field.onChange(occupations.find((one) => one === value) ?? null)}
            width="full"
            label={intl.formatMessage(profileWords.occupation)}
            description={intl.formatMessage(profileWords.occupationHint)}
            placeholder={intl.formatMessage(profileWords.occupationNone)}
            choices={occupations.map((value) => ({ value, label: intl.formatMessage(occupationNames[value]) }))}
          />
        )}
      </FormField>
      <FormField form={form} name="organizationId">
        {(field) => (
          <OrganizationBox
            {...field}
            onChange={(id) => {
              field.onChange(id)
              form.form.setValue('schoolId', null)
            }}
            chosenName={names.organizationName}
            label={intl.formatMessage(profileWords.employer)}
            description={intl.formatMessage(profileWords.employerHint)}
          />
        )}
      </FormField>
      <FormField form={form} name="schoolId">
        {(field) => (
          <SchoolBox {...field} key={organizationId ?? ''} districtId={organizationId} chosenName={names.schoolName} />
        )}
      </FormField>
      <div className="grid items-start gap-6 sm:grid-cols-2">
        <Line form={form} name="jobTitle" label={profileWords.jobTitle} autoComplete="organization-title" />
        <Line form={form} name="workAddress" label={profileWords.workAddress} autoComplete="work address-line1" />
      </div>
      <Line
        form={form}
        name="certificateNumber"
        width="short"
        label={profileWords.certificateNumber}
        hint={profileWords.certificateNumberHint}
      />
    </Fieldset>
  )
}

/** What one needs to take part, and in which language letters come. */
export const NeedsFields = ({ form }: { form: ProfileForm }) => {
  const intl = useIntl()
  return (
    <Fieldset legend={<FormattedMessage id="profile.you" defaultMessage="Taking part" />}>
      <FormField form={form} name="accessNeeds">
        {({ value, ...field }) => (
          <TextArea
            {...field}
            value={value ?? ''}
            rows={3}
            label={intl.formatMessage(profileWords.needs)}
            labelNote={intl.formatMessage(profileWords.optional)}
            description={intl.formatMessage(profileWords.needsHint)}
          />
        )}
      </FormField>
      <FormField form={form} name="language">
        {(field) => (
          <RadioGroup
            {...field}
            onChange={(value) => field.onChange(value === 'es' ? 'es' : 'en')}
            look="inline"
            label={intl.formatMessage(profileWords.language)}
            choices={LANGUAGES.map(({ language, name }) => ({
              value: language,
              label: <span lang={language}>{name}</span>,
            }))}
          />
        )}
      </FormField>
    </Fieldset>
  )
}
