import { Badge, Button, FormActions, HairlineList, Section, TextField } from '@inservice/ui'
import { defineMessages, FormattedMessage, useIntl, type MessageDescriptor } from 'react-intl'
import { z } from 'zod'
import { trpc, type ApiOutputs } from '../../kernel/api/trpc.ts'
import { useCommand, type Answer } from '../../kernel/api/use-command.ts'
import { CommandForm, FormField } from '../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../kernel/forms/use-command-form.ts'
import { useLanguage } from '../../kernel/language/use-language.ts'
import { showToast } from '../../kernel/pages/toasts.ts'

type Address = ApiOutputs['people']['profile']['addresses'][number]

const malformed = 'Give an e-mail address, like name@school.org.'
const sentences = defineMessages({
  [malformed]: { id: 'profile.address.malformed', defaultMessage: 'Give an e-mail address, like name@school.org.' },
})
const schema = z.object({ email: z.string().trim().toLowerCase().pipe(z.email(malformed)) })

const words: Readonly<Record<'sent' | 'dropped' | 'trouble', MessageDescriptor>> = defineMessages({
  sent: { id: 'profile.address.sent', defaultMessage: 'A letter is on its way to {email}. Open the link in it.' },
  dropped: { id: 'profile.address.dropped', defaultMessage: '{email} is taken away' },
  trouble: { id: 'profile.address.trouble', defaultMessage: 'That did not go through. Try again in a moment.' },
})

/** Says how a deed on an address went, and shows the addresses anew. */
const useTold = () => {
  const intl = useIntl()
  const language = useLanguage()
  const utils = trpc.useUtils()
  return async (answer: Answer<unknown>, done: string): Promise<void> => {
    await utils.people.profile.invalidate()
    const refusal = answer.ok ? null : answer.trouble.refusal
    await showToast({ title: answer.ok ? done : (refusal?.sentence[language] ?? intl.formatMessage(words.trouble)) })
  }
}

/** What can be done with an address that waits: its letter once more, or taking it away. */
const Waiting = ({ id, email }: Pick<Address, 'id' | 'email'>) => {
  const intl = useIntl()
  const tell = useTold()
  const ask = useCommand(trpc.people.addAddress.useMutation())
  const drop = useCommand(trpc.people.dropAddress.useMutation())
  const again = async () => tell(await ask.run({ email }), intl.formatMessage(words.sent, { email }))
  const away = async () => tell(await drop.run({ addressId: id }), intl.formatMessage(words.dropped, { email }))
  return (
    <div className="flex flex-wrap gap-3">
      <Button size="small" isPending={ask.pending} onPress={() => void again()}>
        <FormattedMessage id="profile.address.again" defaultMessage="Send the letter again" />
      </Button>
      <Button size="small" variant="plain" isPending={drop.pending} onPress={() => void away()}>
        <FormattedMessage id="profile.address.drop" defaultMessage="Take away" />
      </Button>
    </div>
  )
}

const AddForm = () => {
  const intl = useIntl()
  const utils = trpc.useUtils()
  const ask = useCommand(trpc.people.addAddress.useMutation())
  const form = useCommandForm({
    schema,
    sentences,
    defaults: { email: '' },
    send: ({ email }) => ask.run({ email }),
    onDone: async ({ email }) => {
      form.form.reset()
      await utils.people.profile.invalidate()
      await showToast({ title: intl.formatMessage(words.sent, { email }) })
    },
  })
  return (
    <CommandForm form={form} className="flex flex-col gap-3 pt-5">
      <FormField form={form} name="email">
        {(field) => (
          <TextField
            {...field}
            type="email"
            autoComplete="off"
            width="full"
            label={<FormattedMessage id="profile.address.add" defaultMessage="Another address of yours" />}
            description={
              <FormattedMessage
                id="profile.address.add.hint"
                defaultMessage="We send a link there. If it opens another account of yours, you can join the two."
              />
            }
          />
        )}
      </FormField>
      <FormActions>
        <Button type="submit" isPending={form.pending}>
          <FormattedMessage id="profile.address.add.do" defaultMessage="Send the link" />
        </Button>
      </FormActions>
    </CommandForm>
  )
}

const AddressLine = ({ id, email, verifiedAt, isPrimary }: Address) => (
  <div className="flex flex-col gap-2">
    <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
      <span className="min-w-0 wrap-anywhere">{email}</span>
      <span className="flex flex-wrap items-baseline gap-x-3 text-dense text-muted">
        {isPrimary ? <FormattedMessage id="profile.address.primary" defaultMessage="letters go here" /> : null}
        {verifiedAt === null ? (
          <Badge tone="attention" look="plain">
            <FormattedMessage id="profile.address.open" defaultMessage="Not verified" />
          </Badge>
        ) : (
          <Badge tone="good" look="plain">
            <FormattedMessage id="profile.address.verified" defaultMessage="Verified" />
          </Badge>
        )}
      </span>
    </div>
    {verifiedAt === null ? <Waiting id={id} email={email} /> : null}
  </div>
)

/** One's addresses: each verified one opens the account; another is added by a link that is sent to it. */
export const Addresses = ({ addresses }: { addresses: readonly Address[] }) => (
  <Section
    headingLevel={2}
    title={<FormattedMessage id="profile.addresses" defaultMessage="E-mail addresses" />}
    lead={
      <FormattedMessage
        id="profile.addresses.lead"
        defaultMessage="Each verified one opens this account, also after you change your employer."
      />
    }
  >
    <HairlineList>
      {addresses.map((address) => (
        <AddressLine key={address.id} {...address} />
      ))}
    </HairlineList>
    <AddForm />
  </Section>
)
