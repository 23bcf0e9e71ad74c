import { Disclosure, FormActions, Section, TextField } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { z } from 'zod'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { CommandForm, FormField, SubmitButton } from '../../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../../kernel/forms/use-command-form.ts'
import { teamSentences, teamWords } from './team-words.ts'

const JoinForm = ({ offeringId }: { offeringId: string }) => {
  const intl = useIntl()
  const utils = trpc.useUtils()
  const join = useCommand(trpc.enrollment.joinTeam.useMutation())
  const form = useCommandForm({
    schema: z.object({ code: z.string().trim().min(1, 'Give the team’s code.').max(20) }),
    sentences: teamSentences,
    defaults: { code: '' },
    send: ({ code }) => join.run({ offeringId, code }),
    onDone: () => utils.enrollment.invalidate(),
  })
  return (
    <CommandForm form={form} className="flex flex-col gap-5">
      <FormField form={form} name="code">
        {(field) => (
          <TextField
            {...field}
            maxLength={20}
            autoComplete="off"
            label={intl.formatMessage(teamWords.code)}
            description={intl.formatMessage({
              id: 'team.code.hint',
              defaultMessage: 'Six letters and figures that a member of the team gives you.',
            })}
          />
        )}
      </FormField>
      <FormActions>
        <SubmitButton form={form}>
          <FormattedMessage id="team.join" defaultMessage="Join the team" />
        </SubmitButton>
      </FormActions>
    </CommandForm>
  )
}

const CreateForm = ({ offeringId }: { offeringId: string }) => {
  const intl = useIntl()
  const utils = trpc.useUtils()
  const create = useCommand(trpc.enrollment.createTeam.useMutation())
  const form = useCommandForm({
    schema: z.object({ name: z.string().trim().min(1, 'Give the team a name.').max(80, 'At most 80 characters.') }),
    sentences: teamSentences,
    defaults: { name: '' },
    send: ({ name }) => create.run({ offeringId, name }),
    onDone: () => utils.enrollment.invalidate(),
  })
  return (
    <CommandForm form={form} className="flex flex-col gap-5">
      <FormField form={form} name="name">
        {(field) => (
          <TextField
            {...field}
            maxLength={80}
            label={intl.formatMessage({ id: 'team.name', defaultMessage: 'Name of the team' })}
            description={intl.formatMessage({
              id: 'team.name.hint',
              defaultMessage: 'You then get a code to give to your colleagues.',
            })}
          />
        )}
      </FormField>
      <FormActions>
        <SubmitButton form={form}>
          <FormattedMessage id="team.create" defaultMessage="Begin a team" />
        </SubmitButton>
      </FormActions>
    </CommandForm>
  )
}

/** The two ways onto a team: by the code of one that there is, or by beginning one. */
export const TeamStart = ({ offeringId }: { offeringId: string }) => (
  <>
    <Section title={<FormattedMessage id="team.join.title" defaultMessage="Join a team" />}>
      <JoinForm offeringId={offeringId} />
    </Section>
    <Disclosure title={<FormattedMessage id="team.create.title" defaultMessage="Or begin a team" />}>
      <CreateForm offeringId={offeringId} />
    </Disclosure>
  </>
)
