import { Accent, Badge, Button, CodeFrame, DateBlock, Figure, Kbd, Meter, Tags, Wordmark } from '../index.ts'
import { Row, Specimen } from './specimen.tsx'

const roles = [
  'bg-paper',
  'bg-surface',
  'bg-sunken',
  'bg-ink',
  'bg-muted',
  'bg-line',
  'bg-hair',
  'bg-accent',
  'bg-tide',
  'bg-cedar',
  'bg-good',
  'bg-good-tint',
  'bg-attention',
  'bg-attention-tint',
  'bg-bad',
  'bg-bad-tint',
]

/** Type, color and marks. */
export function TypeGallery() {
  return (
    <>
      <Specimen name="Type">
        <p className="font-serif text-front font-semibold">Learning that counts</p>
        <p className="font-serif text-title font-semibold">212 trainings, 38 with equity hours</p>
        <p className="font-serif text-section font-semibold">What you earn</p>
        <p className="text-lead">For teachers of kindergarten to grade three who lead a reading circle.</p>
        <p className="max-w-measure text-body">
          Your seat is held until 10:42. We could not charge the card; nothing was taken and your seat is kept for 15
          minutes. Tiếng Việt, українська and русский are set in the same face; 中文 and 한국어 fall to the system.
        </p>
        <p className="figures text-dense">Tue Mar 10 · 8:30–15:30 · 7 h 00 · $1,284.00</p>
        <p className="text-caption text-muted">Updated 10:42 · all times Pacific</p>
      </Specimen>
      <Specimen name="Wordmark">
        <Row>
          <Wordmark label="Inservice" height={22} />
          <Wordmark label="Inservice" height={40} />
          <Wordmark label="Inservice" height={72} />
        </Row>
      </Specimen>
      <Specimen name="Color roles">
        <div className="grid grid-cols-2 gap-3 sm:grid-cols-4 lg:grid-cols-8">
          {roles.map((role) => (
            <div key={role} className="text-caption text-muted">
              <div className={`h-12 rounded-control border border-hair ${role}`} />
              {role.slice(3)}
            </div>
          ))}
        </div>
      </Specimen>
      <Specimen name="Marks">
        <Row>
          <Badge tone="good">Confirmed</Badge>
          <Badge tone="attention">Payment due</Badge>
          <Badge tone="bad">Canceled</Badge>
          <Badge>Draft</Badge>
          <Badge tone="accent">Cohort</Badge>
        </Row>
        <Row>
          <Badge look="plain" tone="good">
            Confirmed
          </Badge>
          <Badge look="plain" tone="attention">
            Payment due
          </Badge>
          <Badge look="plain" tone="bad">
            Canceled
          </Badge>
          <Badge look="plain">Draft</Badge>
        </Row>
        <Row>
          <DateBlock weekday="Tue" day="10" month="March" dateTime="2026-03-10" />
          <DateBlock day="28" month="Sep 2025" dateTime="2025-09-28" isMuted />
          <Figure label="Hours since July 2022" value="87.5" unit="clock hours" note="of 100 until June 30, 2027" />
          <Figure label="Balance" value="$6.00" size="title" />
          <p>
            Press <Kbd>Ctrl</Kbd> <Kbd>K</Kbd>
          </p>
        </Row>
        <Tags
          label="Filters"
          tags={[
            { key: 'a', label: 'Online' },
            { key: 'b', label: 'Equity hours' },
            { key: 'c', label: 'Up to 6 hours' },
          ]}
          onRemove={() => undefined}
          removeLabel={(label) => `Remove ${label}`}
          action={
            <Button variant="plain" size="small">
              Clear all
            </Button>
          }
        />
        <Tags
          label="Grades"
          tags={[
            { key: 'k', label: 'K–3' },
            { key: 'm', label: 'Math' },
          ]}
        />
        <CodeFrame code="7KQ-4WD" caption="Show this at the door">
          <svg viewBox="0 0 21 21" role="img" aria-label="Square code 7KQ-4WD" shapeRendering="crispEdges">
            <path
              d="M0 0h7v7H0zM1 1v5h5V1zM2 2h3v3H2zM14 0h7v7h-7zM15 1v5h5V1zM16 2h3v3h-3zM0 14h7v7H0zM1 15v5h5v-5zM2 16h3v3H2zM9 1h2v2H9zM9 9h3v1H9zM13 13h2v3h-2zM17 11h2v2h-2zM10 16h1v4h-1zM18 17h3v2h-3zM8 12h2v1H8zM12 5h1v3h-1z"
              fillRule="evenodd"
            />
          </svg>
        </CodeFrame>
      </Specimen>
      <Specimen name="An organization’s own color">
        <Accent color="#7A0019" className="flex flex-col gap-4">
          <Row>
            <Button variant="primary">Register</Button>
            <Badge tone="accent">Cohort</Badge>
          </Row>
          <Meter label="Equity" value={12} maxValue={15} valueText="12 of 15 hours" />
        </Accent>
        <Accent color="#F5B700">
          <Button variant="primary">A color too pale is left aside</Button>
        </Accent>
      </Specimen>
    </>
  )
}
