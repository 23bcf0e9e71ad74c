import { Dialog, FormActions, Select } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { z } from 'zod'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { CommandForm, FormField, SubmitButton } from '../../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../../kernel/forms/use-command-form.ts'
import { teamSentences, teamWords, type TeamBoard } from './team-words.ts'

export type Moving = { readonly enrollmentId: string; readonly name: string; readonly teamId: string | null }

/** Puts someone on a team, on another one, or on none. */
export const MoveMember = ({ board, who, onClose }: { board: TeamBoard; who: Moving; onClose: () => void }) => {
  const intl = useIntl()
  const utils = trpc.useUtils()
  const move = useCommand(trpc.enrollment.moveToTeam.useMutation())
  const form = useCommandForm({
    schema: z.object({ teamId: z.string() }),
    sentences: teamSentences,
    defaults: { teamId: who.teamId ?? 'none' },
    send: ({ teamId }) => move.run({ enrollmentId: who.enrollmentId, teamId: teamId === 'none' ? null : teamId }),
    onDone: async () => {
      await utils.enrollment.invalidate()
      onClose()
    },
  })
  const counted = ({ name, size, max }: TeamBoard['teams'][number]) =>
    intl.formatMessage(
      { id: 'team.move.choice', defaultMessage: '{name} ({size, number} of {max, number})' },
      { name, size, max },
    )
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={<FormattedMessage id="team.move.title" defaultMessage="Move {name}" values={{ name: who.name }} />}
      closeLabel={intl.formatMessage(teamWords.close)}
    >
      <CommandForm form={form} className="flex flex-col gap-5 pb-2">
        <FormField form={form} name="teamId">
          {({ onChange, ...field }) => (
            <Select
              {...field}
              onChange={(chosen) => onChange(chosen ?? 'none')}
              label={intl.formatMessage(teamWords.choose)}
              choices={[
                { value: 'none', label: intl.formatMessage({ id: 'team.move.none', defaultMessage: 'No team' }) },
                ...board.teams.map((team) => ({ value: team.id, label: counted(team) })),
              ]}
            />
          )}
        </FormField>
        <FormActions>
          <SubmitButton form={form}>
            <FormattedMessage id="team.move.go" defaultMessage="Move" />
          </SubmitButton>
        </FormActions>
      </CommandForm>
    </Dialog>
  )
}
