import { occupations } from '@inservice/domain/people'
import { FormActions, RadioGroup, TextArea, TextField } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { z } from 'zod'
import { trpc, type ApiOutputs } from '../../../kernel/api/trpc.ts'
import { useCommand, type Answer } from '../../../kernel/api/use-command.ts'
import { CommandForm, FormField, SubmitButton } from '../../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../../kernel/forms/use-command-form.ts'
import { LateOrganizationBox } from '../../organizations/late-organization-box.tsx'
import { occupationWords, whoSentences, whoWords } from './who-words.ts'

type Profile = ApiOutputs['people']['profile']

const schema = z.object({
  givenName: z.string().trim().min(1, 'Give your given name.').max(100),
  familyName: z.string().trim().min(1, 'Give your family name.').max(100),
  organizationId: z.string().nullable(),
  occupation: z
    .enum(occupations)
    .nullable()
    .refine((one) => one !== null, 'Choose what you do.'),
  accessNeeds: z.string().trim().max(1000),
})
type Values = z.output<typeof schema>

const unchanged = (values: Values, profile: Profile): boolean =>
  values.givenName === profile.givenName &&
  values.familyName === profile.familyName &&
  values.organizationId === profile.organizationId &&
  values.occupation === profile.occupation &&
  values.accessNeeds === (profile.accessNeeds ?? '')

/** What is sent of the profile: the whole of it, with what this step asks in its new form. */
const whole = (profile: Profile, values: Values) => ({
  legalName: profile.legalName,
  formerName: profile.formerName,
  language: profile.language,
  jobTitle: profile.jobTitle,
  workAddress: profile.workAddress,
  certificateNumber: profile.certificateNumber,
  ...values,
  schoolId: values.organizationId === profile.organizationId ? profile.schoolId : null,
})

/** Who registers: the profile's facts that matter here, asked once and kept for every training. */
export const StepWho = ({ profile, onDone }: { profile: Profile; onDone: () => Promise<void> }) => {
  const intl = useIntl()
  const save = useCommand(trpc.people.saveProfile.useMutation())
  const utils = trpc.useUtils()
  const form = useCommandForm({
    schema,
    sentences: whoSentences,
    defaults: {
      givenName: profile.givenName,
      familyName: profile.familyName,
      organizationId: profile.organizationId,
      occupation: profile.occupation,
      accessNeeds: profile.accessNeeds ?? '',
    },
    send: async (values): Promise<Answer<unknown>> => {
      if (unchanged(values, profile)) return { ok: true, value: null }
      const answer = await save.run(whole(profile, values))
      // The price follows from who asks: both are read again.
      if (answer.ok) await Promise.all([utils.people.invalidate(), utils.enrollment.offering.invalidate()])
      return answer
    },
    onDone,
  })
  return (
    <CommandForm form={form}>
      <div className="grid gap-6 sm:grid-cols-2">
        <FormField form={form} name="givenName">
          {(field) => (
            <TextField
              {...field}
              width="full"
              autoComplete="given-name"
              label={intl.formatMessage(whoWords.givenName)}
            />
          )}
        </FormField>
        <FormField form={form} name="familyName">
          {(field) => (
            <TextField
              {...field}
              width="full"
              autoComplete="family-name"
              label={intl.formatMessage(whoWords.familyName)}
            />
          )}
        </FormField>
      </div>
      <FormField form={form} name="organizationId">
        {(field) => (
          <LateOrganizationBox
            {...field}
            chosenName={profile.organizationName}
            label={intl.formatMessage(whoWords.employer)}
            labelNote={intl.formatMessage(whoWords.optional)}
            description={intl.formatMessage(whoWords.employerHint)}
          />
        )}
      </FormField>
      <FormField form={form} name="occupation">
        {(field) => (
          <RadioGroup
            {...field}
            onChange={(value) => field.onChange(occupations.find((one) => one === value) ?? null)}
            label={intl.formatMessage(whoWords.occupation)}
            description={intl.formatMessage(whoWords.occupationHint)}
            choices={occupations.map((value) => ({ value, label: intl.formatMessage(occupationWords[value]) }))}
          />
        )}
      </FormField>
      <FormField form={form} name="accessNeeds">
        {(field) => (
          <TextArea
            {...field}
            rows={3}
            label={intl.formatMessage(whoWords.needs)}
            labelNote={intl.formatMessage(whoWords.optional)}
            description={intl.formatMessage(whoWords.needsHint)}
          />
        )}
      </FormField>
      <FormActions settles>
        <SubmitButton form={form}>
          <FormattedMessage id="register.next" defaultMessage="Continue" />
        </SubmitButton>
      </FormActions>
    </CommandForm>
  )
}
