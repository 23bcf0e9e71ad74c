import { Button, HairlineList, Section, TextField } from '@inservice/ui'
import { useState, type ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../kernel/api/trpc.ts'
import { useCommand } from '../../kernel/api/use-command.ts'
import { When } from '../../kernel/formats/shown.tsx'
import type { Block } from './block-page.tsx'
import { dialogWords } from './seat-words.ts'
import { useDeed } from './use-deed.ts'

type Request = Block['requests'][number]

/** The field takes the place of the button that was pressed: the keyboard goes on there. */
const focus = (field: HTMLInputElement | null) => field?.focus()

const hidden = (text: ReactNode) => <span className="sr-only">{text}</span>

const Answers = ({ block, request }: { block: Block; request: Request }) => {
  const intl = useIntl()
  const tell = useDeed(block)
  const [declines, setDeclines] = useState(false)
  const [note, setNote] = useState('')
  const answer = useCommand(trpc.enrollment.answerRequest.useMutation())
  const { id: requestId, name } = request
  const yes = async () => {
    const said = intl.formatMessage({ id: 'seats.request.approved', defaultMessage: '{name} has the seat' }, { name })
    await tell(await answer.run({ requestId, answer: 'approved' }), said)
  }
  const no = async () => {
    const said = intl.formatMessage(
      { id: 'seats.request.declined', defaultMessage: 'The seat is free; {name} is told' },
      { name },
    )
    await tell(await answer.run({ requestId, answer: 'declined', note }), said)
  }
  if (declines)
    return (
      <div className="flex flex-col gap-3">
        <TextField
          value={note}
          onChange={setNote}
          maxLength={500}
          width="full"
          ref={focus}
          label={<FormattedMessage id="seats.request.note" defaultMessage="What {name} reads" values={{ name }} />}
          labelNote={<FormattedMessage id="seats.optional" defaultMessage="optional" />}
        />
        <div className="flex flex-wrap gap-3">
          <Button variant="danger" isPending={answer.pending} onPress={() => void no()}>
            <FormattedMessage id="seats.request.no.do" defaultMessage="Decline the request" />
          </Button>
          <Button variant="plain" onPress={() => setDeclines(false)}>
            <FormattedMessage {...dialogWords.cancel} />
          </Button>
        </div>
      </div>
    )
  return (
    <div className="flex flex-wrap gap-3">
      <Button isPending={answer.pending} onPress={() => void yes()}>
        <FormattedMessage
          id="seats.request.yes"
          defaultMessage="Give the seat<hidden> to {name}</hidden>"
          values={{ name, hidden }}
        />
      </Button>
      <Button variant="plain" onPress={() => setDeclines(true)}>
        <FormattedMessage
          id="seats.request.no"
          defaultMessage="Decline<hidden> {name}</hidden>"
          values={{ name, hidden }}
        />
      </Button>
    </div>
  )
}

/** Who asked for a seat by a link that waits for a yes, until when it is kept, and the answer. Nothing where nobody did. */
export const RequestList = ({ block }: { block: Block }) =>
  block.requests.length === 0 ? null : (
    <Section
      className="pb-8"
      title={<FormattedMessage id="seats.requests" defaultMessage="Waiting for your answer" />}
      lead={
        <FormattedMessage
          id="seats.requests.lead"
          defaultMessage="Each keeps a seat. Without an answer it is free again at its time, and the person is told."
        />
      }
    >
      <HairlineList>
        {block.requests.map((request) => (
          <div key={request.id} className="grid items-start gap-3 md:grid-cols-[minmax(0,1fr)_auto]">
            <div className="min-w-0">
              <h3 className="font-semibold">{request.name}</h3>
              <p className="break-all text-dense text-muted">{request.address}</p>
              <p className="text-dense">
                <FormattedMessage
                  id="seats.request.until"
                  defaultMessage="Kept until {until}"
                  values={{ until: <When at={request.answerUntil} zone={block.timeZone} form="zoned" /> }}
                />
              </p>
            </div>
            {block.may.assign ? <Answers block={block} request={request} /> : null}
          </div>
        ))}
      </HairlineList>
    </Section>
  )
