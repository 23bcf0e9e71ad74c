import { Badge, DateBlock, DescriptionList, HairlineList, Listing, Timeline, Timetable } from '../index.ts'
import { Specimen } from './specimen.tsx'

/** Lists as printed matter sets them. */
export function ListsGallery() {
  return (
    <Specimen name="Lists">
      <HairlineList label="Trainings">
        <Listing
          lead={<DateBlock weekday="Tue" day="10" month="March" dateTime="2026-03-10" />}
          title="Reading circles that include every child"
          href="#a"
          description="How to lead a circle in which newcomers and fluent readers learn from each other."
          facts={['Puget Sound Learning', 'Renton', '6 sessions', '15 hours, 6 of them Equity']}
          end={
            <>
              <span className="figures text-lead font-semibold">$125.00</span>
              <span className="text-dense text-muted">3 seats left</span>
            </>
          }
        />
        <Listing
          lead={<DateBlock weekday="Sat" day="4" month="April" dateTime="2026-04-04" />}
          title="STEM in the school garden"
          href="#b"
          description="A day outdoors."
          facts={['Online', '1 session', '5.5 hours, all STEM', null]}
          marks={<Badge tone="attention">Waiting list: 5</Badge>}
          end={<span className="text-lead font-semibold">Free</span>}
        />
      </HairlineList>
      <Timetable
        label="Sessions"
        note="All times Pacific (America/Los_Angeles)."
        rows={[
          {
            key: '1',
            date: 'Tue, March 10',
            dateTime: '2026-03-10',
            time: '8:30 a.m. – 3:30 p.m.',
            place: 'Renton, Cedar room',
            note: 'Parking behind the building',
          },
          {
            key: '2',
            date: 'Tue, March 24',
            dateTime: '2026-03-24',
            time: '4:00 – 6:00 p.m.',
            place: 'Online',
            mark: <Badge tone="attention">Moved</Badge>,
          },
        ]}
      />
      <DescriptionList
        items={[
          { key: 'a', term: 'For', description: 'Teachers of kindergarten to grade three' },
          { key: 'b', term: 'You earn', description: '15 clock hours, 6 of them Equity' },
          {
            key: 'c',
            term: 'Canceling',
            description: 'Until Thu, March 5, 5 p.m. you get everything back; then $15 less; from March 10 nothing.',
          },
        ]}
      />
      <Timeline
        label="What happened to this order"
        events={[
          {
            key: '1',
            when: 'March 9, 2026, 4:12 p.m.',
            title: '$110.00 given back to the card ending 4242',
            tone: 'good',
            amount: '−$110.00',
          },
          {
            key: '2',
            when: 'March 9, 2026, 4:11 p.m.',
            title: 'Rosa Delgado withdrew',
            detail: 'Her seat went to the first on the waiting list.',
          },
          { key: '3', when: 'February 12, 2026, 10:42 a.m.', title: 'Paid by card', tone: 'good', amount: '$125.00' },
          {
            key: '4',
            when: 'February 12, 2026, 10:40 a.m.',
            title: 'The card was declined',
            detail: 'Nothing was taken.',
            tone: 'bad',
          },
        ]}
      />
    </Specimen>
  )
}
