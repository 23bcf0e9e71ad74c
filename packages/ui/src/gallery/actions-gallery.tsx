import { CalendarPlus, Download } from 'lucide-react'
import { Button, Link, LinkButton, Tooltip } from '../index.ts'
import { Row, Specimen } from './specimen.tsx'

const variants = ['primary', 'outlined', 'plain', 'danger'] as const

/** Buttons and links in their states. */
export function ActionsGallery() {
  return (
    <Specimen name="Buttons and links">
      {variants.map((variant) => (
        <Row key={variant}>
          <Button variant={variant}>Save the draft</Button>
          <Button variant={variant} icon={<Download aria-hidden />}>
            Download
          </Button>
          <Button variant={variant} isDisabled>
            Not now
          </Button>
          <Button variant={variant} isPending pendingLabel="Saving…">
            Save
          </Button>
          <Button variant={variant} size="small">
            Small
          </Button>
          <LinkButton variant={variant} href="#link">
            A link
          </LinkButton>
        </Row>
      ))}
      <Row>
        <Button variant="primary" blockedBecause="Registration opens Monday, March 2 at 8:00.">
          Register
        </Button>
        <Button blockedBecause="Two people still have no seat.">Close the roster</Button>
        <Tooltip text="Puts all six sessions in your calendar">
          <Button icon={<CalendarPlus aria-hidden />}>Add to calendar</Button>
        </Tooltip>
      </Row>
      <p>
        Read <Link href="#rules">how hours are counted</Link>, or go to{' '}
        <Link href="#catalog" look="quiet">
          the catalog
        </Link>
        .
      </p>
    </Specimen>
  )
}
