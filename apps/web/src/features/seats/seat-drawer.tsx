import { Badge, Button, DescriptionList, Drawer, Link, Section, Timeline } from '@inservice/ui'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../kernel/api/trpc.ts'
import { useCommand } from '../../kernel/api/use-command.ts'
import { eventsOf } from './block-history.tsx'
import type { Block, Seat } from './block-page.tsx'
import { ChangedNotice } from './changed-notice.tsx'
import { Until } from './count-sentence.tsx'
import { dialogWords, stateTones, stateWords } from './seat-words.ts'
import { useDeed } from './use-deed.ts'
import { useSeen } from './use-seen.ts'

type Props = { block: Block; seat: Seat; onClose: () => void; onSwap: () => void }

const Deeds = ({ block, seat, onClose, onSwap }: Props) => {
  const intl = useIntl()
  const tell = useDeed(block)
  const [asks, setAsks] = useState(false)
  const { send, known } = useSeen(block)
  const remind = useCommand(trpc.enrollment.remindSeat.useMutation())
  const revoke = useCommand(trpc.enrollment.revokeSeat.useMutation())
  const name = seat.name ?? ''
  const write = async () => {
    const said = intl.formatMessage({ id: 'seats.reminded', defaultMessage: '{name} gets the letter again' }, { name })
    await tell(await remind.run({ seatId: seat.id }), said)
  }
  const takeBack = async () => {
    const said = intl.formatMessage(
      { id: 'seats.revoked', defaultMessage: 'The seat is free; {name} is told' },
      { name },
    )
    const answer = await send((seenVersion) => revoke.run({ seatId: seat.id, seenVersion }))
    if (await tell(answer, said)) onClose()
  }
  if (asks)
    return (
      <div className="flex w-full flex-col gap-3">
        <ChangedNotice block={block} known={known} />
        <p>
          <FormattedMessage
            id="seats.revoke.ask"
            defaultMessage="Take the seat back from {name}? They are told by letter, and the seat is yours to give again."
            values={{ name }}
          />
        </p>
        <div className="flex flex-wrap gap-3">
          <Button variant="danger" isPending={revoke.pending} onPress={() => void takeBack()}>
            <FormattedMessage id="seats.revoke.do" defaultMessage="Take it back" />
          </Button>
          <Button variant="plain" onPress={() => setAsks(false)}>
            <FormattedMessage {...dialogWords.cancel} />
          </Button>
        </div>
      </div>
    )
  return (
    <>
      <Button variant="primary" onPress={onSwap}>
        <FormattedMessage id="seats.swap.open" defaultMessage="Pass on to a colleague" />
      </Button>
      {seat.state === 'assigned' ? (
        <Button isPending={remind.pending} onPress={() => void write()}>
          <FormattedMessage id="seats.remind" defaultMessage="Send the letter again" />
        </Button>
      ) : null}
      <Button onPress={() => setAsks(true)}>
        <FormattedMessage id="seats.revoke" defaultMessage="Take back" />
      </Button>
    </>
  )
}

/** One seat: who has it, since when, what happened to it, and what can be done. */
export const SeatDrawer = (props: Props) => {
  const { block, seat, onClose } = props
  const intl = useIntl()
  const events = eventsOf(intl, block).filter(({ seatId }) => seatId === seat.id)
  const held = seat.state === 'assigned' || seat.state === 'claimed'
  const swapUntil = block.isPack ? seat.offeringStartsAt : block.swapUntil
  const canSwap = swapUntil === null || block.now < swapUntil
  return (
    <Drawer
      isOpen
      onOpenChange={(isOpen) => (isOpen ? undefined : onClose())}
      title={
        seat.name ?? (
          <FormattedMessage
            id="seats.seat-number"
            defaultMessage="Seat {position}"
            values={{ position: seat.position }}
          />
        )
      }
      closeLabel={intl.formatMessage(dialogWords.close)}
      actions={held && block.may.assign && canSwap ? <Deeds {...props} /> : null}
    >
      <DescriptionList
        look="above"
        items={[
          {
            key: 'state',
            term: <FormattedMessage id="seats.seat.state" defaultMessage="State" />,
            description: <Badge tone={stateTones[seat.state]}>{intl.formatMessage(stateWords[seat.state])}</Badge>,
          },
          {
            key: 'email',
            term: <FormattedMessage id="seats.seat.email" defaultMessage="E-mail address" />,
            description: seat.address ? (
              <Link href={`mailto:${seat.address}`} className="break-all">
                {seat.address}
              </Link>
            ) : (
              '—'
            ),
          },
          ...(seat.offeringTitle === null
            ? []
            : [
                {
                  key: 'training',
                  term: <FormattedMessage id="seats.people.training" defaultMessage="Training" />,
                  description: seat.offeringTitle,
                },
              ]),
          {
            key: 'school',
            term: <FormattedMessage id="seats.seat.school" defaultMessage="School" />,
            description: seat.schoolName ?? '—',
          },
          {
            key: 'until',
            term: <FormattedMessage id="seats.seat.until" defaultMessage="Can change hands until" />,
            description: <Until at={swapUntil} zone={block.timeZone} />,
          },
        ]}
      />
      <Section title={<FormattedMessage id="seats.seat.history" defaultMessage="What happened" />} className="mt-8">
        <Timeline
          label={intl.formatMessage({ id: 'seats.seat.history.label', defaultMessage: 'History of the seat' })}
          events={events}
        />
      </Section>
    </Drawer>
  )
}
