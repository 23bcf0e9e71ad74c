import { Button, Dialog, Fieldset, FormActions, TextField } from '@inservice/ui'
import { useFieldArray } from 'react-hook-form'
import { defineMessages, FormattedMessage, useIntl } from 'react-intl'
import { z } from 'zod'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { CommandForm, FormField, SubmitButton } from '../../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../../kernel/forms/use-command-form.ts'
import { showToast } from '../../../kernel/pages/toasts.ts'
import { joinWords } from './join-words.ts'
import type { Offering } from './use-offering.ts'

const sentences = defineMessages({
  'Give a name.': { id: 'offering.party.name.missing', defaultMessage: 'Give a name.' },
  'Give an e-mail address, like name@school.org.': {
    id: 'offering.party.email.missing',
    defaultMessage: 'Give an e-mail address, like name@school.org.',
  },
})

const companion = z.object({
  name: z.string().trim().min(1, 'Give a name.').max(200),
  email: z.string().trim().toLowerCase().pipe(z.email('Give an e-mail address, like name@school.org.')),
})
const schema = z.object({ companions: z.array(companion).min(1).max(9) })
const nobody = { name: '', email: '' }
const mostCompanions = 9

/** Puts a person on the list together with colleagues: one offer for all of them, or none. */
export const PartyDialog = ({ offering, onClose }: { offering: Offering; onClose: () => void }) => {
  const intl = useIntl()
  const utils = trpc.useUtils()
  const join = useCommand(trpc.enrollment.joinWaitingList.useMutation())
  const form = useCommandForm({
    schema,
    sentences,
    defaults: { companions: [nobody] },
    send: ({ companions }) => join.run({ offeringId: offering.id, companions }),
    onDone: async ({ place }) => {
      await utils.enrollment.invalidate()
      onClose()
      await showToast({ title: intl.formatMessage(joinWords.joined, { place }) })
    },
  })
  const { fields, append, remove } = useFieldArray({ control: form.form.control, name: 'companions' })
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={<FormattedMessage id="offering.party" defaultMessage="Wait as a party" />}
      closeLabel={intl.formatMessage({ id: 'offering.party.close', defaultMessage: 'Close' })}
    >
      <CommandForm form={form} className="flex flex-col gap-5 pb-2">
        <p className="text-muted">
          <FormattedMessage
            id="offering.party.text"
            defaultMessage="You come together or not at all: seats are offered to all of you at once. You answer for everyone; then each one registers. Name those who come with you."
          />
        </p>
        {fields.map(({ id }, at) => (
          <Fieldset
            key={id}
            legend={
              <FormattedMessage
                id="offering.party.person"
                defaultMessage="With you, {number, number}"
                values={{ number: at + 1 }}
              />
            }
          >
            <FormField form={form} name={`companions.${at}.name`}>
              {(field) => (
                <TextField
                  {...field}
                  width="full"
                  autoComplete="off"
                  label={<FormattedMessage id="offering.party.name" defaultMessage="Name" />}
                />
              )}
            </FormField>
            <FormField form={form} name={`companions.${at}.email`}>
              {(field) => (
                <TextField
                  {...field}
                  type="email"
                  width="full"
                  autoComplete="off"
                  label={<FormattedMessage id="offering.party.email" defaultMessage="E-mail address" />}
                />
              )}
            </FormField>
            {fields.length > 1 ? (
              <div>
                <Button size="small" onPress={() => remove(at)}>
                  <FormattedMessage
                    id="offering.party.remove"
                    defaultMessage="Take out person {number, number}"
                    values={{ number: at + 1 }}
                  />
                </Button>
              </div>
            ) : null}
          </Fieldset>
        ))}
        {fields.length < mostCompanions ? (
          <div>
            <Button onPress={() => append(nobody)}>
              <FormattedMessage id="offering.party.add" defaultMessage="Add another person" />
            </Button>
          </div>
        ) : null}
        <FormActions>
          <SubmitButton form={form}>
            <FormattedMessage
              id="offering.party.do"
              defaultMessage="Wait for {seats, number} seats"
              values={{ seats: fields.length + 1 }}
            />
          </SubmitButton>
        </FormActions>
      </CommandForm>
    </Dialog>
  )
}
