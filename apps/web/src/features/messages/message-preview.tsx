import { Button, Dialog, Notice, Skeleton } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import type { Command } from '../../kernel/api/use-command.ts'
import { trpc, type ApiInputs, type ApiOutputs } from '../../kernel/api/trpc.ts'
import { TroubleText } from '../../kernel/forms/trouble-text.tsx'
import { useLanguage } from '../../kernel/language/use-language.ts'
import type { Draft } from './message-form.tsx'

type Preview = ApiOutputs['messages']['rosterPreview']
type Props = {
  draft: Draft & { offeringId: string }
  send: Command<ApiInputs['messages']['sendToRoster'], ApiOutputs['messages']['sendToRoster']>
  onSent: (recipients: number) => Promise<void>
  onClose: () => void
}

const Facts = ({ recipients, inSpanish, withoutAddress, replyTo }: Preview) => (
  <ul className="text-dense text-muted">
    <li>
      <FormattedMessage
        id="messages.preview.languages"
        defaultMessage="{spanish, plural, =0 {The frame is in English for everyone.} one {# person gets the frame in Spanish, the others in English.} other {# people get the frame in Spanish, the others in English.}} Your own words stay as they are."
        values={{ spanish: inSpanish }}
      />
    </li>
    {replyTo === null ? null : (
      <li>
        <FormattedMessage
          id="messages.preview.reply"
          defaultMessage="Answers go to {address}."
          values={{ address: replyTo }}
        />
      </li>
    )}
    {withoutAddress > 0 ? (
      <li>
        <FormattedMessage
          id="messages.preview.without"
          defaultMessage="{count, plural, one {# person has} other {# people have}} no address and will not get it."
          values={{ count: withoutAddress }}
        />
      </li>
    ) : null}
    {recipients === 0 ? (
      <li>
        <FormattedMessage id="messages.preview.nobody" defaultMessage="Nobody would get it yet." />
      </li>
    ) : null}
  </ul>
)

/** The letter as its readers will see it, to how many it goes; one button sends it. */
export const MessagePreview = ({ draft, send, onSent, onClose }: Props) => {
  const intl = useIntl()
  const language = useLanguage()
  const { data } = trpc.messages.rosterPreview.useQuery({ ...draft, language })
  const count = data?.recipients ?? 0
  const go = async () => {
    const answer = await send.run(draft)
    if (answer.ok) await onSent(answer.value.recipients)
  }
  return (
    <Dialog
      isOpen
      size="wide"
      onOpenChange={(isOpen) => (isOpen ? null : onClose())}
      title={
        <FormattedMessage
          id="messages.preview.title"
          defaultMessage="To {count, plural, =0 {nobody yet} one {# person} other {# people}}"
          values={{ count }}
        />
      }
      closeLabel={intl.formatMessage({ id: 'messages.preview.close', defaultMessage: 'Close' })}
      actions={
        <>
          <Button
            variant="primary"
            isPending={send.pending}
            pendingLabel={intl.formatMessage({ id: 'messages.sending', defaultMessage: 'Sending' })}
            isDisabled={count === 0}
            onPress={() => void go()}
          >
            <FormattedMessage
              id="messages.send"
              defaultMessage="Send to {count, plural, one {# person} other {# people}}"
              values={{ count }}
            />
          </Button>
          <Button onPress={onClose}>
            <FormattedMessage id="messages.back" defaultMessage="Change the words" />
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {send.trouble ? (
          <Notice
            tone="bad"
            announce="assertive"
            title={<FormattedMessage id="messages.not-sent" defaultMessage="It was not sent" />}
          >
            <TroubleText trouble={send.trouble} />
          </Notice>
        ) : null}
        {data ? (
          <>
            <Facts {...data} />
            <iframe
              title={intl.formatMessage({
                id: 'messages.preview.letter',
                defaultMessage: 'The letter, as it will look',
              })}
              sandbox=""
              srcDoc={data.letter.html}
              className="sheet h-[28rem] w-full bg-[white]"
            />
          </>
        ) : (
          <Skeleton lines={6} />
        )}
      </div>
    </Dialog>
  )
}
