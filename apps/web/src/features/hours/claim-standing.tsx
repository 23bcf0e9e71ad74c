import { Notice, Section, type NoticeProps } from '@inservice/ui'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { formatHours } from '../../kernel/formats/format-hours.ts'
import { When } from '../../kernel/formats/shown.tsx'
import { PageButton } from '../../kernel/pages/page-link.tsx'
import type { Claimable } from './claim-page.tsx'
import { GateList } from './gate-list.tsx'
import { PayFeeButton } from './pay-fee-button.tsx'

type Said = { tone: NoticeProps['tone']; title: ReactNode; text?: ReactNode; action?: ReactNode }

const nextStep = (page: Claimable): Said => {
  const { nextGate, offering, feeOrderId, fee } = page
  const waits = { tone: 'attention' as const }
  if (nextGate === 'evaluation') {
    return {
      ...waits,
      title: <FormattedMessage id="hours.next.evaluation" defaultMessage="Next: a short evaluation" />,
      text: (
        <FormattedMessage
          id="hours.next.evaluation.text"
          defaultMessage="A few questions. Trainers see no names, and nothing at all below five answers."
        />
      ),
      action: (
        <PageButton variant="primary" to="/learning/$slug/evaluate" params={{ slug: offering.slug }}>
          <FormattedMessage id="hours.next.evaluation.go" defaultMessage="Evaluate the training" />
        </PageButton>
      ),
    }
  }
  if (nextGate === 'profile') {
    return {
      ...waits,
      title: <FormattedMessage id="hours.next.profile" defaultMessage="Next: your profile" />,
      text: (
        <FormattedMessage
          id="hours.next.profile.text"
          defaultMessage="The record of clock hours names your position and where you work, and one of them is missing."
        />
      ),
      action: (
        <PageButton variant="primary" to="/profile">
          <FormattedMessage id="hours.next.profile.go" defaultMessage="Complete my profile" />
        </PageButton>
      ),
    }
  }
  if (nextGate === 'payment') {
    return {
      ...waits,
      title: <FormattedMessage id="hours.next.payment" defaultMessage="Next: the clock-hour fee" />,
      text: (
        <FormattedMessage
          id="hours.next.payment.text"
          defaultMessage="It comes about as shown below. The claim is kept, however long you take."
        />
      ),
      action: feeOrderId && fee ? <PayFeeButton orderId={feeOrderId} cents={fee.cents} /> : null,
    }
  }
  return {
    tone: 'neutral',
    title: (
      <FormattedMessage id="hours.next.verification" defaultMessage="Next: the registrar looks at your attendance" />
    ),
    text: (
      <FormattedMessage
        id="hours.next.verification.text"
        defaultMessage="You have nothing to do. A letter tells you what was decided."
      />
    ),
  }
}

const decided = (page: Claimable, hours: string): Said | null => {
  const { claim } = page
  if (claim?.state === 'verified') {
    return {
      tone: 'good',
      title: (
        <FormattedMessage id="hours.stands.verified" defaultMessage="On your transcript: {hours}" values={{ hours }} />
      ),
      action: (
        <PageButton variant="primary" to="/transcript">
          <FormattedMessage id="hours.stands.transcript" defaultMessage="Open my transcript" />
        </PageButton>
      ),
    }
  }
  if (claim?.state === 'unverified') {
    return {
      tone: 'attention',
      title: <FormattedMessage id="hours.stands.unverified" defaultMessage="Unverified: 0 hours for now" />,
      text: (
        <FormattedMessage
          id="hours.stands.unverified.text"
          defaultMessage="The sign-in record does not name you. The registrar compares your claim with the signed sheet; a letter tells you what was decided."
        />
      ),
    }
  }
  if (claim?.state === 'declined') {
    return {
      tone: 'bad',
      title: <FormattedMessage id="hours.stands.declined" defaultMessage="This claim was declined" />,
      text: (
        <>
          <p>{claim.decisionReason}</p>
          <p>
            <FormattedMessage
              id="hours.stands.declined.text"
              defaultMessage="If that is not how it was, write to {provider} with what shows it: a claim can be taken up again."
              values={{ provider: page.offering.providerName }}
            />
          </p>
        </>
      ),
    }
  }
  if (claim?.state === 'no_credit') {
    return {
      tone: 'neutral',
      title: <FormattedMessage id="hours.stands.no-credit" defaultMessage="No clock hours: you take college credit" />,
      text: (
        <FormattedMessage
          id="hours.stands.no-credit.text"
          defaultMessage="The same training can’t give both. Write to the provider if that was a mistake."
        />
      ),
    }
  }
  return null
}

/** Where a claim stands and since when, and the one thing that comes next. */
export const ClaimStanding = ({ page }: { page: Claimable }) => {
  const intl = useIntl()
  const { claim, gates, nextGate, offering } = page
  const said = decided(page, formatHours(intl, page.award.minutes, { clock: true })) ?? nextStep(page)
  if (claim === null) return null
  const isOpen = claim.state === 'in_progress' || claim.state === 'unverified'
  return (
    <Section
      title={<FormattedMessage id="hours.claim.stands" defaultMessage="Where your claim stands" />}
      lead={
        <FormattedMessage
          id="hours.claim.made"
          defaultMessage="Claimed on {day}."
          values={{ day: <When at={claim.createdAt} zone={offering.timeZone} form="date" /> }}
        />
      }
    >
      <div className="flex flex-col gap-6">
        <Notice tone={said.tone} title={said.title} actions={said.action}>
          {said.text}
        </Notice>
        {isOpen ? (
          <GateList
            label={intl.formatMessage({
              id: 'hours.gates',
              defaultMessage: 'What stands between your claim and your hours',
            })}
            gates={gates}
            next={claim.state === 'unverified' ? 'verification' : nextGate}
          />
        ) : null}
      </div>
    </Section>
  )
}
