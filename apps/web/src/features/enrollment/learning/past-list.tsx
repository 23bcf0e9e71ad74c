import { Badge, EmptyState, HairlineList, Link, Listing, Section } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { Hours } from '../../../kernel/formats/shown.tsx'
import { PageButton } from '../../../kernel/pages/page-link.tsx'
import type { Enrollment } from './sort-learning.ts'
import { StartBlock } from './upcoming-list.tsx'

const Ended = ({ one }: { one: Enrollment }) => {
  if (one.state === 'confirmed' && one.offeringState !== 'canceled') return null
  return (
    <Badge>
      {one.state === 'withdrawn' ? (
        <FormattedMessage id="learning.past.withdrawn" defaultMessage="You withdrew" />
      ) : one.state === 'lapsed' || one.state === 'pending_payment' ? (
        <FormattedMessage id="learning.past.lapsed" defaultMessage="Not paid in time" />
      ) : one.state === 'substituted' ? (
        <FormattedMessage id="learning.past.substituted" defaultMessage="Passed on to a colleague" />
      ) : one.state === 'invited' ? (
        <FormattedMessage id="learning.past.invited" defaultMessage="Seat not taken" />
      ) : (
        <FormattedMessage id="learning.past.canceled" defaultMessage="Canceled by the provider" />
      )}
    </Badge>
  )
}

const Claim = ({ one }: { one: Enrollment }) => {
  if (one.claimState === 'verified')
    return (
      <Badge tone="good">
        <FormattedMessage
          id="learning.claim.verified"
          defaultMessage="{hours} on your transcript"
          values={{ hours: <Hours minutes={one.awardedMinutes ?? 0} clock /> }}
        />
      </Badge>
    )
  if (one.claimState === 'in_progress')
    return (
      <Badge tone="attention">
        <FormattedMessage id="learning.claim.progress" defaultMessage="Hours claimed, being checked" />
      </Badge>
    )
  if (one.claimState === 'unverified')
    return (
      <Badge tone="attention">
        <FormattedMessage id="learning.claim.unverified" defaultMessage="Claimed, not yet verified" />
      </Badge>
    )
  if (one.claimState === 'declined')
    return (
      <Badge tone="bad">
        <FormattedMessage id="learning.claim.declined" defaultMessage="Claim declined" />
      </Badge>
    )
  return one.claimState === 'no_credit' ? (
    <Badge>
      <FormattedMessage id="learning.claim.none" defaultMessage="No clock hours, by your choice" />
    </Badge>
  ) : null
}

const Deeds = ({ one }: { one: Enrollment }) => {
  if (one.state !== 'confirmed' || one.offeringState === 'canceled' || !one.approvedMinutes) return null
  const sr = <span className="sr-only">: {one.title}</span>
  return (
    <div className="flex flex-col items-end gap-1 text-dense max-sm:flex-row max-sm:gap-x-5">
      {one.evaluated ? null : (
        <Link href={`/learning/${one.slug}/evaluate`}>
          <FormattedMessage id="learning.do.evaluate" defaultMessage="Evaluate" />
          {sr}
        </Link>
      )}
      <Link href={`/learning/${one.slug}/claim`}>
        {one.claimState === null ? (
          <FormattedMessage id="learning.do.claim" defaultMessage="Claim hours" />
        ) : (
          <FormattedMessage id="learning.see-claim" defaultMessage="See the hours" />
        )}
        {sr}
      </Link>
    </div>
  )
}

const PastOne = ({ one }: { one: Enrollment }) => (
  <Listing
    headingLevel={3}
    href={`/catalog/${one.slug}`}
    title={one.title}
    lead={<StartBlock at={one.endsAt ?? one.startsAt} zone={one.timeZone} isMuted />}
    facts={[one.providerName, one.place ?? <FormattedMessage id="learning.online" defaultMessage="online" />]}
    marks={
      <>
        <Ended one={one} />
        <Claim one={one} />
      </>
    }
    end={<Deeds one={one} />}
  />
)

const yearOf = ({ endsAt, startsAt }: Enrollment): string => (endsAt ?? startsAt ?? '').slice(0, 4)

/** What has ended, year by year and newest first, with what became of the hours. */
export const PastList = ({ past }: { past: readonly Enrollment[] }) => {
  const years = [...new Set(past.map(yearOf))]
  if (past.length === 0)
    return (
      <EmptyState
        title={<FormattedMessage id="learning.past.empty" defaultMessage="Nothing is past yet" />}
        action={
          <PageButton to="/catalog">
            <FormattedMessage id="learning.empty.go" defaultMessage="Find a training" />
          </PageButton>
        }
      />
    )
  return years.map((year) => (
    <Section
      key={year}
      title={year === '' ? <FormattedMessage id="learning.past.undated" defaultMessage="Without a date" /> : year}
    >
      <HairlineList>
        {past
          .filter((one) => yearOf(one) === year)
          .map((one) => (
            <PastOne key={one.id} one={one} />
          ))}
      </HairlineList>
    </Section>
  ))
}
