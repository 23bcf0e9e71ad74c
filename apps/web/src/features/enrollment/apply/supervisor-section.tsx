import { Badge, Disclosure, FormActions, Section, TextField } from '@inservice/ui'
import { defineMessages, FormattedMessage, useIntl } from 'react-intl'
import { z } from 'zod'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { formatWhen } from '../../../kernel/formats/format-when.ts'
import { CommandForm, FormField, SubmitButton } from '../../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../../kernel/forms/use-command-form.ts'
import { applyWords, type Applying } from './apply-words.ts'
import { standingTones, standingWords } from './supervisor-words.ts'

type Supervisor = NonNullable<Applying['supervisor']>
const sentences = defineMessages({
  'Give your supervisor’s name.': {
    id: 'apply.supervisor.name.missing',
    defaultMessage: 'Give your supervisor’s name.',
  },
  'Give an e-mail address, like name@school.org.': {
    id: 'apply.supervisor.email.missing',
    defaultMessage: 'Give an e-mail address, like name@school.org.',
  },
})
const schema = z.object({
  name: z.string().trim().min(1, 'Give your supervisor’s name.').max(120),
  email: z.string().trim().pipe(z.email('Give an e-mail address, like name@school.org.')),
})

const ChangeForm = ({ applicationId, supervisor }: { applicationId: string; supervisor: Supervisor }) => {
  const intl = useIntl()
  const utils = trpc.useUtils()
  const change = useCommand(trpc.enrollment.changeSupervisor.useMutation())
  const isOver = supervisor.standing === 'no' || supervisor.standing === 'silent'
  const form = useCommandForm({
    schema,
    sentences,
    defaults: isOver ? { name: supervisor.name, email: supervisor.email } : { name: '', email: '' },
    send: ({ name, email }) => change.run({ applicationId, name, email }),
    onDone: async () => {
      await utils.enrollment.invalidate()
    },
  })
  return (
    <CommandForm form={form} className="flex flex-col gap-5">
      <p className="text-muted">
        <FormattedMessage
          id="apply.supervisor.change.text"
          defaultMessage="The link in the earlier letter stops working; the new person gets a letter of their own."
        />
      </p>
      <FormField form={form} name="name">
        {(field) => <TextField {...field} label={intl.formatMessage(applyWords.name)} />}
      </FormField>
      <FormField form={form} name="email">
        {(field) => <TextField {...field} type="email" label={intl.formatMessage(applyWords.email)} />}
      </FormField>
      <FormActions>
        <SubmitButton form={form}>
          <FormattedMessage id="apply.supervisor.ask" defaultMessage="Ask this person" />
        </SubmitButton>
      </FormActions>
    </CommandForm>
  )
}

type Props = {
  page: Applying
  application: NonNullable<Applying['application']>
  supervisor: Supervisor
  mayChange: boolean
}

/** Whom one named, what they said and until when they may; another may be asked while the application is open. */
export const SupervisorSection = ({ page, application, supervisor, mayChange }: Props) => {
  const intl = useIntl()
  const { standing, name, email, expiresAt, note } = supervisor
  return (
    <Section title={<FormattedMessage {...applyWords.supervisor} />}>
      <div className="flex flex-col gap-4">
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <span className="break-words">
            {name} · {email}
          </span>
          <Badge tone={standingTones[standing]}>
            <FormattedMessage {...standingWords[standing]} />
          </Badge>
        </p>
        {standing === 'asked' ? (
          <p className="text-muted">
            <FormattedMessage
              id="apply.supervisor.until"
              defaultMessage="Their link is good until {until}; we remind them once."
              values={{ until: formatWhen(intl, expiresAt, page.offering.timeZone, 'moment') }}
            />
          </p>
        ) : null}
        {note === '' ? null : (
          <blockquote className="border-s-2 border-hair ps-4 whitespace-pre-wrap">{note}</blockquote>
        )}
        {mayChange ? (
          <Disclosure
            title={
              <FormattedMessage
                id="apply.supervisor.change"
                defaultMessage="{isOver, select, true {Ask again, or name someone else} other {Name another supervisor}}"
                values={{ isOver: String(standing === 'no' || standing === 'silent') }}
              />
            }
          >
            <ChangeForm key={supervisor.askedAt} applicationId={application.id} supervisor={supervisor} />
          </Disclosure>
        ) : null}
      </div>
    </Section>
  )
}
