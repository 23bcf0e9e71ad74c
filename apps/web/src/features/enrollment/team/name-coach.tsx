import { Dialog, FormActions, TextField } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { z } from 'zod'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { CommandForm, FormField, SubmitButton } from '../../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../../kernel/forms/use-command-form.ts'
import { teamSentences, teamWords, type Team } from './team-words.ts'

const address = z.email('Give an e-mail address, like name@school.org.')

/** Gives a team a coach by the address of someone who has an account; left empty, it has none. */
export const NameCoach = ({ team, onClose }: { team: Team; onClose: () => void }) => {
  const intl = useIntl()
  const utils = trpc.useUtils()
  const assign = useCommand(trpc.enrollment.assignCoach.useMutation())
  const form = useCommandForm({
    schema: z.object({
      email: z
        .string()
        .trim()
        .pipe(z.union([z.literal(''), address])),
    }),
    sentences: teamSentences,
    defaults: { email: team.coachEmail ?? '' },
    send: ({ email }) => assign.run({ teamId: team.id, email: email === '' ? null : email }),
    onDone: async () => {
      await utils.enrollment.invalidate()
      onClose()
    },
  })
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={<FormattedMessage id="team.coach.title" defaultMessage="Coach of {name}" values={{ name: team.name }} />}
      closeLabel={intl.formatMessage(teamWords.close)}
    >
      <CommandForm form={form} className="flex flex-col gap-5 pb-2">
        <FormField form={form} name="email">
          {(field) => (
            <TextField
              {...field}
              type="email"
              label={intl.formatMessage({ id: 'team.coach.email', defaultMessage: 'The coach’s e-mail address' })}
              description={intl.formatMessage({
                id: 'team.coach.hint',
                defaultMessage:
                  'Of someone who has an account; they then see the team’s members under “Teams I coach”. Left empty: no coach.',
              })}
            />
          )}
        </FormField>
        <FormActions>
          <SubmitButton form={form}>
            <FormattedMessage id="team.coach.save" defaultMessage="Save" />
          </SubmitButton>
        </FormActions>
      </CommandForm>
    </Dialog>
  )
}
