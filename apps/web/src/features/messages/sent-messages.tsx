import { Badge, Disclosure } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import type { ApiOutputs } from '../../kernel/api/trpc.ts'
import { When } from '../../kernel/formats/shown.tsx'

type Sent = ApiOutputs['messages']['rosterMessages']['messages'][number]

const Delivery = ({ recipients, sent, waiting, failed }: Sent) => (
  <span className="flex flex-wrap gap-x-4 gap-y-1">
    <Badge look="plain" tone={sent === recipients ? 'good' : 'neutral'}>
      <FormattedMessage
        id="messages.delivered"
        defaultMessage="{sent, number} of {recipients, number} sent"
        values={{ sent, recipients }}
      />
    </Badge>
    {waiting > 0 ? (
      <Badge look="plain" tone="attention">
        <FormattedMessage id="messages.waiting" defaultMessage="{waiting, number} on their way" values={{ waiting }} />
      </Badge>
    ) : null}
    {failed > 0 ? (
      <Badge look="plain" tone="bad">
        <FormattedMessage
          id="messages.failed"
          defaultMessage="{failed, plural, one {# address does not take mail} other {# addresses do not take mail}}"
          values={{ failed }}
        />
      </Badge>
    ) : null}
  </span>
)

/** What was written to a roster, newest first; each opens to its words. */
export const SentMessages = ({ messages, zone }: { messages: readonly Sent[]; zone: string }) =>
  messages.length === 0 ? (
    <p className="text-muted">
      <FormattedMessage id="messages.none" defaultMessage="Nothing has been written to this roster yet." />
    </p>
  ) : (
    <div className="border-t border-hair">
      {messages.map((message) => (
        <Disclosure
          key={message.id}
          title={message.subject}
          aside={<When at={message.createdAt} zone={zone} form="moment" />}
        >
          <div className="flex flex-col gap-3">
            <p className="text-dense text-muted">
              <FormattedMessage id="messages.by" defaultMessage="From {author}" values={{ author: message.author }} />
            </p>
            <Delivery {...message} />
            <p className="max-w-measure whitespace-pre-line">{message.body}</p>
          </div>
        </Disclosure>
      ))}
    </div>
  )
