import { useState } from 'react'
import { Banner, Button, EmptyState, Link, Notice, ProgressBar, Skeleton, ToastRegion, createToasts } from '../index.ts'
import { Row, Specimen } from './specimen.tsx'

/** What the page says of itself. */
export function NoticesGallery() {
  const [toasts] = useState(createToasts)
  return (
    <>
      <Banner label="About this visit" tone="attention" actions={<Link href="#stop">Stop looking</Link>}>
        You are looking at this page as Rosa Delgado. Nothing can be changed.
      </Banner>
      <Specimen name="Notices">
        <Notice tone="good" title="You are registered for six sessions.">
          The receipt is on its way to rosa@example.org.
        </Notice>
        <Notice tone="attention" title="$6.00 is still to be paid." actions={<Button size="small">Pay $6.00</Button>}>
          Your seat is kept until March 12.
        </Notice>
        <Notice tone="bad" title="We could not charge the card.">
          Nothing was taken, and your seat is kept for 15 minutes. Try another card, or pay by purchase order.
        </Notice>
        <Notice title="Two people changed this roster while you were away.">
          Look at what changed before you go on.
        </Notice>
        <EmptyState title="No training fits all five filters" action={<Button>Show all places</Button>}>
          The place leaves out the most: without it there are 14.
        </EmptyState>
        <Skeleton lines={3} />
        <Skeleton lines={2} look="row" />
        <ProgressBar
          label="Sending letters"
          value={120}
          maxValue={400}
          valueText="120 of 400 sent"
          action={<Button size="small">Stop</Button>}
        />
        <ProgressBar label="Reading the file" isIndeterminate valueText="One moment" />
        <Row>
          <Button
            onPress={() =>
              toasts.show({ title: 'Rosa Delgado is marked present', undoLabel: 'Undo', onUndo: () => undefined })
            }
          >
            Show a message with undo
          </Button>
          <Button onPress={() => toasts.show({ title: 'Link copied', description: 'Whoever has it sees this view.' })}>
            Show a message
          </Button>
        </Row>
      </Specimen>
      <ToastRegion toasts={toasts} label="Messages" closeLabel="Close the message" />
    </>
  )
}
