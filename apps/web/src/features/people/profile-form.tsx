import { profileSchema } from '@inservice/domain/people'
import { FormActions } from '@inservice/ui'
import { useRouter } from '@tanstack/react-router'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc, type ApiOutputs } from '../../kernel/api/trpc.ts'
import { useCommand } from '../../kernel/api/use-command.ts'
import { CommandForm, SubmitButton } from '../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../kernel/forms/use-command-form.ts'
import { showToast } from '../../kernel/pages/toasts.ts'
import { NameFields, NeedsFields, WorkFields } from './profile-fields.tsx'
import { profileSentences } from './profile-words.ts'

type Props = {
  profile: ApiOutputs['people']['profile']
  /** Where one came from to complete it. */
  next: string | undefined
}

/** What a person says of themselves, once for every provider. Saved, it leads back to where it was asked for. */
export const ProfileForm = ({ profile, next }: Props) => {
  const intl = useIntl()
  const router = useRouter()
  const utils = trpc.useUtils()
  const save = useCommand(trpc.people.saveProfile.useMutation())
  const form = useCommandForm({
    schema: profileSchema,
    sentences: profileSentences,
    defaults: {
      givenName: profile.givenName,
      familyName: profile.familyName,
      legalName: profile.legalName ?? '',
      formerName: profile.formerName ?? '',
      language: profile.language,
      occupation: profile.occupation,
      jobTitle: profile.jobTitle ?? '',
      workAddress: profile.workAddress ?? '',
      certificateNumber: profile.certificateNumber ?? '',
      organizationId: profile.organizationId,
      schoolId: profile.schoolId,
      accessNeeds: profile.accessNeeds ?? '',
    },
    send: (values) => save.run(values),
    onDone: async () => {
      // Prices, claims and the bar follow from who one is.
      await utils.invalidate()
      await router.invalidate()
      await showToast({ title: intl.formatMessage({ id: 'profile.saved', defaultMessage: 'Your profile is saved' }) })
      if (next !== undefined) await router.navigate({ href: next })
    },
  })
  return (
    <CommandForm form={form} className="flex flex-col gap-10">
      <NameFields form={form} />
      <WorkFields form={form} names={profile} />
      <NeedsFields form={form} />
      <FormActions>
        <SubmitButton form={form}>
          {next === undefined ? (
            <FormattedMessage id="profile.save" defaultMessage="Save my profile" />
          ) : (
            <FormattedMessage id="profile.save-on" defaultMessage="Save and go on" />
          )}
        </SubmitButton>
      </FormActions>
    </CommandForm>
  )
}
