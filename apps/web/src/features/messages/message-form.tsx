import { FormActions, RadioGroup, TextArea, TextField } from '@inservice/ui'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { z } from 'zod'
import { trpc } from '../../kernel/api/trpc.ts'
import { useCommand } from '../../kernel/api/use-command.ts'
import { CommandForm, FormField, SubmitButton } from '../../kernel/forms/command-form.tsx'
import { useCommandForm } from '../../kernel/forms/use-command-form.ts'
import { showToast } from '../../kernel/pages/toasts.ts'
import { MessagePreview } from './message-preview.tsx'
import { messageWords } from './message-words.ts'

const who = ['confirmed', 'all'] as const
const schema = z.object({
  who: z.enum(who, 'Choose who gets it.'),
  subject: z.string().trim().min(1, 'Write a subject.').max(150, 'At most 150 characters.'),
  body: z.string().trim().min(1, 'Write a message.').max(10_000, 'At most 10,000 characters.'),
})
export type Draft = z.output<typeof schema>

const sentences = {
  'Choose who gets it.': messageWords.sayWho,
  'Write a subject.': messageWords.saySubject,
  'Write a message.': messageWords.sayBody,
  'At most 150 characters.': messageWords.shortSubject,
  'At most 10,000 characters.': messageWords.shortBody,
}

type Props = { offeringId: string; confirmed: number; all: number }

const useChoices = ({ confirmed, all }: Props) => {
  const intl = useIntl()
  const choices = [
    {
      value: 'confirmed',
      label: intl.formatMessage(
        {
          id: 'messages.who.confirmed',
          defaultMessage: 'Everyone registered: {count, plural, =0 {nobody yet} one {# person} other {# people}}',
        },
        { count: confirmed },
      ),
    },
    {
      value: 'all',
      label: intl.formatMessage(
        {
          id: 'messages.who.all',
          defaultMessage:
            'Also those invited to a seat: {count, plural, =0 {nobody yet} one {# person} other {# people}}',
        },
        { count: all },
      ),
    },
  ]
  // Where nobody is only invited there is nothing to choose between.
  return all > confirmed ? choices : choices.slice(0, 1)
}

/** Writes to a roster: first words, then a look at the letter and how many get it, then sending. What was typed stays. */
export const MessageForm = (props: Props) => {
  const { offeringId } = props
  const intl = useIntl()
  const utils = trpc.useUtils()
  const [draft, setDraft] = useState<Draft | null>(null)
  const send = useCommand(trpc.messages.sendToRoster.useMutation())
  const choices = useChoices(props)
  const form = useCommandForm({
    schema,
    sentences,
    defaults: { who: 'confirmed', subject: '', body: '' },
    // Checked here, sent from the preview.
    send: async (values) => {
      setDraft(values)
      return { ok: true, value: values }
    },
  })
  const onSent = async (recipients: number) => {
    setDraft(null)
    form.form.reset()
    await utils.messages.rosterMessages.invalidate({ offeringId })
    await showToast({
      title: intl.formatMessage(
        { id: 'messages.sent.toast', defaultMessage: 'On its way to {count, plural, one {# person} other {# people}}' },
        { count: recipients },
      ),
    })
  }
  return (
    <>
      <CommandForm form={form}>
        <FormField form={form} name="who">
          {(field) => (
            <RadioGroup
              {...field}
              label={intl.formatMessage(messageWords.who)}
              choices={choices}
              onChange={(value) => field.onChange(value === 'all' ? 'all' : 'confirmed')}
            />
          )}
        </FormField>
        <FormField form={form} name="subject">
          {(field) => <TextField {...field} width="full" label={intl.formatMessage(messageWords.subject)} />}
        </FormField>
        <FormField form={form} name="body">
          {(field) => (
            <TextArea
              {...field}
              rows={8}
              label={intl.formatMessage(messageWords.body)}
              description={intl.formatMessage({
                id: 'messages.body.hint',
                defaultMessage: 'Plain text. Each person gets their own letter; answers come to your address.',
              })}
            />
          )}
        </FormField>
        <FormActions>
          <SubmitButton form={form}>
            <FormattedMessage id="messages.preview" defaultMessage="Look at the letter" />
          </SubmitButton>
        </FormActions>
      </CommandForm>
      {draft ? (
        <MessagePreview
          draft={{ ...draft, offeringId }}
          send={send}
          onSent={onSent}
          onClose={() => {
            setDraft(null)
            send.clear()
          }}
        />
      ) : null}
    </>
  )
}
