import { Badge, Disclosure, FactLine, Notice, Section } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import type { ApiOutputs } from '../../kernel/api/trpc.ts'
import { Hours, Money, When } from '../../kernel/formats/shown.tsx'
import { DeclineForm } from './decline-form.tsx'
import { GateList } from './gate-list.tsx'
import { HoursWorking } from './hours-working.tsx'
import { oddityWords } from './hours-words.ts'
import { VerifyForm } from './verify-form.tsx'

export type Whole = ApiOutputs['hours']['claimToVerify']

const Facts = ({ whole }: { whole: Whole }) => {
  const { claim, person, offering, fee } = whole
  return (
    <div className="flex flex-col gap-1">
      <p className="font-semibold">{offering.title}</p>
      <FactLine
        facts={[
          offering.number,
          <When key="ended" at={offering.endsAt} zone={offering.timeZone} form="date" />,
          person.organizationName,
          person.email,
        ]}
      />
      <FactLine
        facts={[
          <FormattedMessage
            key="claimed"
            id="hours.panel.claimed"
            defaultMessage="claimed {day}"
            values={{ day: <When at={claim.createdAt} zone={offering.timeZone} form="date" /> }}
          />,
          claim.byCode ? <FormattedMessage key="code" id="hours.panel.by-code" defaultMessage="by claim code" /> : null,
          claim.requestedMinutes === null ? null : (
            <FormattedMessage
              key="asked"
              id="hours.panel.asked"
              defaultMessage="asks for {hours} only"
              values={{ hours: <Hours minutes={claim.requestedMinutes} /> }}
            />
          ),
          fee === null || fee === 0 ? null : (
            <FormattedMessage
              key="fee"
              id="hours.panel.fee"
              defaultMessage="fee {amount}"
              values={{ amount: <Money cents={fee} exact /> }}
            />
          ),
        ]}
      />
    </div>
  )
}

const Odd = ({ whole }: { whole: Whole }) =>
  whole.oddities.length === 0 ? (
    <Notice
      tone="good"
      title={<FormattedMessage id="hours.panel.agrees" defaultMessage="Roster, marks and claim agree" />}
    />
  ) : (
    <Notice tone="attention" title={<FormattedMessage id="hours.panel.odd" defaultMessage="Look at this" />}>
      <ul className="list-disc ps-5">
        {whole.oddities.map((oddity) => (
          <li key={oddity}>
            <FormattedMessage {...oddityWords[oddity]} />
          </li>
        ))}
      </ul>
    </Notice>
  )

/** One claim for the registrar's eye: what agrees, what is missing, the working, and the two decisions. */
export const ClaimPanel = ({ whole, onDone }: { whole: Whole; onDone: () => void }) => {
  const intl = useIntl()
  const { claim, gates, nextGate, award, mayVerify } = whole
  const isOpen = claim.state === 'in_progress' || claim.state === 'unverified'
  return (
    <div className="flex flex-col gap-8">
      <Facts whole={whole} />
      {isOpen ? (
        <Odd whole={whole} />
      ) : (
        <p>
          <Badge tone={claim.state === 'verified' ? 'good' : 'neutral'}>
            <FormattedMessage
              id="hours.panel.state"
              defaultMessage="{state, select, verified {Verified} declined {Declined} no_credit {College credit taken} other {Decided}}"
              values={{ state: claim.state }}
            />
          </Badge>{' '}
          {claim.decisionReason}
        </p>
      )}
      {isOpen && mayVerify ? <VerifyForm key={claim.id} whole={whole} onDone={onDone} /> : null}
      <Section
        headingLevel={3}
        title={<FormattedMessage id="hours.panel.working" defaultMessage="As the marks stand" />}
      >
        <HoursWorking title={whole.offering.title} lines={award.working} />
      </Section>
      <Section headingLevel={3} title={<FormattedMessage id="hours.panel.checks" defaultMessage="Checks" />}>
        <GateList
          label={intl.formatMessage({ id: 'hours.panel.checks', defaultMessage: 'Checks' })}
          gates={gates}
          next={nextGate}
        />
      </Section>
      {isOpen && mayVerify ? (
        <Disclosure title={<FormattedMessage id="hours.decline" defaultMessage="Decline this claim" />}>
          <DeclineForm key={claim.id} claimId={claim.id} onDone={onDone} />
        </Disclosure>
      ) : null}
    </div>
  )
}
