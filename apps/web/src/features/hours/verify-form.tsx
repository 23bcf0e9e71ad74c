import { CheckboxGroup, FormActions } from '@inservice/ui'
import { FormattedMessage, useIntl, type IntlShape } from 'react-intl'
import { z } from 'zod'
import { trpc } from '../../kernel/api/trpc.ts'
import { useCommand } from '../../kernel/api/use-command.ts'
import { formatSpan } from '../../kernel/formats/format-when.ts'
import { CommandForm, FormField, SubmitButton } from '../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../kernel/forms/use-command-form.ts'
import { showToast } from '../../kernel/pages/toasts.ts'
import type { Whole } from './claim-panel.tsx'

const schema = z.object({ sessionIds: z.array(z.string()) })

type Session = Whole['sessions'][number]

const presenceOf = (intl: IntlShape, { presence, zone }: Session): string => {
  if (presence === null || presence.kind === 'absent') {
    return intl.formatMessage({ id: 'hours.session.absent', defaultMessage: 'no marks' })
  }
  if (presence.kind === 'no-sign-out' && presence.from !== null) {
    return intl.formatMessage(
      { id: 'hours.session.no-out', defaultMessage: 'signed in {at}, never out' },
      { at: formatSpan(intl, presence.from, presence.from, zone, 'time') },
    )
  }
  return presence.from === null || presence.to === null
    ? ''
    : intl.formatMessage(
        { id: 'hours.session.present', defaultMessage: 'present {span}' },
        { span: formatSpan(intl, presence.from, presence.to, zone, 'time') },
      )
}

const useVerifyForm = (whole: Whole, onDone: () => void) => {
  const intl = useIntl()
  const utils = trpc.useUtils()
  const verify = useCommand(trpc.hours.verify.useMutation())
  return useCommandForm({
    schema,
    defaults: { sessionIds: [] as string[] },
    send: ({ sessionIds }) => verify.run({ claimId: whole.claim.id, sessionIds }),
    onDone: async ({ state }) => {
      await Promise.all([utils.hours.verificationQueue.invalidate(), utils.hours.claimToVerify.invalidate()])
      await showToast({
        title:
          state === 'verified'
            ? intl.formatMessage({ id: 'hours.verify.done', defaultMessage: 'Verified. The hours stand.' })
            : intl.formatMessage({
                id: 'hours.verify.noted',
                defaultMessage: 'Attendance verified. The claim goes on with its other checks.',
              }),
      })
      onDone()
    },
  })
}

/** Verifies a claim; sessions that only the signed sheet shows are named here and become marks. */
export const VerifyForm = ({ whole, onDone }: { whole: Whole; onDone: () => void }) => {
  const intl = useIntl()
  const form = useVerifyForm(whole, onDone)
  const open = whole.sessions.filter(({ presence }) => presence?.kind !== 'present')
  const marked = whole.sessions.filter(({ presence }) => presence?.kind === 'present')
  return (
    <CommandForm form={form} className="flex flex-col gap-5">
      {marked.length === 0 ? null : (
        <ul className="flex flex-col divide-y divide-hair border-y border-hair">
          {marked.map((session) => (
            <li key={session.id} className="flex flex-wrap justify-between gap-x-6 py-2">
              <span>{formatSpan(intl, session.startsAt, session.endsAt, session.zone)}</span>
              <span className="text-muted">{presenceOf(intl, session)}</span>
            </li>
          ))}
        </ul>
      )}
      {open.length === 0 ? null : (
        <FormField form={form} name="sessionIds">
          {(field) => (
            <CheckboxGroup
              {...field}
              label={intl.formatMessage({ id: 'hours.verify.sheet', defaultMessage: 'Seen on the signed sheet' })}
              description={intl.formatMessage({
                id: 'hours.verify.sheet.hint',
                defaultMessage: 'What you tick becomes a mark from the sheet: present to the end of that session.',
              })}
              choices={open.map((session) => ({
                value: session.id,
                label: formatSpan(intl, session.startsAt, session.endsAt, session.zone),
                description: presenceOf(intl, session),
              }))}
            />
          )}
        </FormField>
      )}
      <FormActions>
        <SubmitButton form={form}>
          <FormattedMessage id="hours.verify.go" defaultMessage="Verify attendance" />
        </SubmitButton>
      </FormActions>
    </CommandForm>
  )
}
