import { Section } from '@inservice/ui'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'

const Part = ({ title, children }: { title: ReactNode; children: ReactNode }) => (
  <div>
    <h3 className="font-serif text-lead font-semibold">{title}</h3>
    <p className="pt-1 text-muted">{children}</p>
  </div>
)

/** The three people whom the program serves, a paragraph each. */
export const ForWhom = () => (
  <Section title={<FormattedMessage id="front.whom" defaultMessage="One place for the whole path" />}>
    <div className="grid gap-x-10 gap-y-6 md:grid-cols-3">
      <Part title={<FormattedMessage id="front.whom.educators" defaultMessage="Educators" />}>
        <FormattedMessage
          id="front.whom.educators-text"
          defaultMessage="One account across all providers. See what a training costs you and what it counts for, before you register; see how each hour was worked out, after."
        />
      </Part>
      <Part title={<FormattedMessage id="front.whom.trainers" defaultMessage="Trainers" />}>
        <FormattedMessage
          id="front.whom.trainers-text"
          defaultMessage="A live roster, attendance with one keystroke or one tap, and the evaluations of your own trainings."
        />
      </Part>
      <Part title={<FormattedMessage id="front.whom.districts" defaultMessage="Districts" />}>
        <FormattedMessage
          id="front.whom.districts-text"
          defaultMessage="Buy seats with a purchase order, hand them to your staff, swap people, and see which seats were used."
        />
      </Part>
    </div>
  </Section>
)
