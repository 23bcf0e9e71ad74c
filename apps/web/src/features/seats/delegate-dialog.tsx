import { Dialog, FormActions, Select, TextField } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { z } from 'zod'
import { trpc } from '../../kernel/api/trpc.ts'
import { useCommand } from '../../kernel/api/use-command.ts'
import { CommandForm, FormField, SubmitButton } from '../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../kernel/forms/use-command-form.ts'
import { showToast } from '../../kernel/pages/toasts.ts'
import { dialogWords, personSentences } from './seat-words.ts'

const schema = z.object({
  schoolId: z.string().min(1, 'Choose a school.'),
  name: z.string().trim().min(1, 'Give a name.').max(200),
  email: z.string().trim().toLowerCase().pipe(z.email('Give an e-mail address, like name@school.org.')),
})

type Props = {
  organizationId: string
  schools: readonly { readonly id: string; readonly name: string }[]
  onClose: () => void
}

/** Names someone as the delegate of a school; they are told by letter, with or without an account. */
export const DelegateDialog = ({ organizationId, schools, onClose }: Props) => {
  const intl = useIntl()
  const utils = trpc.useUtils()
  const name = useCommand(trpc.seats.nameDelegate.useMutation())
  const form = useCommandForm({
    schema,
    sentences: personSentences,
    defaults: { schoolId: '', name: '', email: '' },
    send: (values) => name.run({ organizationId, ...values }),
    onDone: async (_value, values) => {
      await utils.seats.delegates.invalidate()
      onClose()
      await showToast({
        title: intl.formatMessage(
          { id: 'seats.delegate.named', defaultMessage: '{name} is told by letter' },
          { name: values.name },
        ),
      })
    },
  })
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={<FormattedMessage id="seats.delegate.name" defaultMessage="Name a delegate" />}
      closeLabel={intl.formatMessage(dialogWords.close)}
    >
      <CommandForm form={form} className="flex flex-col gap-5 pb-2">
        <FormField form={form} name="schoolId">
          {({ onChange, ...field }) => (
            <Select
              {...field}
              width="full"
              onChange={(id) => onChange(id ?? '')}
              label={<FormattedMessage id="seats.person.school" defaultMessage="School" />}
              placeholder={intl.formatMessage({ id: 'seats.allot.choose', defaultMessage: 'Choose a school' })}
              choices={schools.map(({ id, name: label }) => ({ value: id, label }))}
            />
          )}
        </FormField>
        <FormField form={form} name="name">
          {(field) => (
            <TextField
              {...field}
              width="full"
              autoComplete="off"
              label={<FormattedMessage id="seats.person.name" defaultMessage="Name" />}
            />
          )}
        </FormField>
        <FormField form={form} name="email">
          {(field) => (
            <TextField
              {...field}
              type="email"
              width="full"
              autoComplete="off"
              label={<FormattedMessage id="seats.person.email" defaultMessage="E-mail address" />}
            />
          )}
        </FormField>
        <FormActions>
          <SubmitButton form={form}>
            <FormattedMessage id="seats.delegate.do" defaultMessage="Name the delegate" />
          </SubmitButton>
        </FormActions>
      </CommandForm>
    </Dialog>
  )
}
