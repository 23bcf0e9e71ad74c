import { FactLine, Notice, Page, PageTitle, Section, Skeleton } from '@inservice/ui'
import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { FormattedMessage } from 'react-intl'
import { trpc, type ApiOutputs } from '../../kernel/api/trpc.ts'
import { Hours, Span, When } from '../../kernel/formats/shown.tsx'
import { useLanguage } from '../../kernel/language/use-language.ts'
import { ClaimStanding } from './claim-standing.tsx'
import { FeeLines } from './fee-lines.tsx'
import { hoursTitles, oddityWords } from './hours-words.ts'
import { HoursWorking } from './hours-working.tsx'

const route = getRouteApi('/_person/learning/$slug/claim')

const ClaimForm = lazy(async () => ({ default: (await import('./claim-form.tsx')).ClaimForm }))

export type Claimable = ApiOutputs['hours']['claimPage']

/** Why the record may need a registrar's eye, told before anyone waits. */
const Odd = ({ oddities }: { oddities: Claimable['oddities'] }) =>
  oddities.length === 0 ? null : (
    <Notice
      tone="attention"
      className="mt-6"
      title={<FormattedMessage id="hours.claim.odd" defaultMessage="A registrar will look at your attendance" />}
    >
      <ul className="list-disc ps-5">
        {oddities.map((oddity) => (
          <li key={oddity}>
            <FormattedMessage {...oddityWords[oddity]} />
          </li>
        ))}
      </ul>
    </Notice>
  )

const isVerified = ({ gates }: Claimable): boolean => gates.some(({ gate, done }) => gate === 'verification' && done)

const Attended = ({ page }: { page: Claimable }) => {
  const language = useLanguage()
  return (
    <Section
      title={<FormattedMessage id="hours.claim.attended" defaultMessage="What you attended" />}
      lead={page.policy.rule[language]}
    >
      {page.hasMarks ? (
        <HoursWorking title={page.offering.title} lines={page.award.working} />
      ) : (
        <p className="max-w-measure">
          <FormattedMessage
            id="hours.claim.no-marks"
            defaultMessage="Nothing on the attendance record names you yet. A claim made now is unverified and shows 0 hours until the registrar has seen you on the sign-in sheet."
          />
        </p>
      )}
      <Odd oddities={page.hasMarks && !isVerified(page) ? page.oddities : []} />
    </Section>
  )
}

const NotYet = ({ page }: { page: Claimable }) => {
  const { offering } = page
  if (offering.approvedMinutes === 0) {
    return (
      <Notice title={<FormattedMessage id="hours.claim.none" defaultMessage="This training gives no clock hours" />}>
        <FormattedMessage
          id="hours.claim.none.text"
          defaultMessage="It was not approved for clock hours before it began, and approval can’t be given afterwards."
        />
      </Notice>
    )
  }
  return (
    <Notice title={<FormattedMessage id="hours.claim.early" defaultMessage="This training has not ended yet" />}>
      <FormattedMessage
        id="hours.claim.early.text"
        defaultMessage="Hours can be claimed from {at} on."
        values={{ at: <When at={offering.endsAt} zone={offering.timeZone} form="zoned" /> }}
      />
    </Notice>
  )
}

/** From what one attended to the hours on the transcript: the working, the affidavit, the fee, the next step. */
export const ClaimPage = () => {
  const { slug } = route.useParams()
  const { code } = route.useSearch()
  const [page] = trpc.hours.claimPage.useSuspenseQuery({ slug })
  const { offering, claim } = page
  const isOpen = page.ended && offering.approvedMinutes > 0
  return (
    <Page width="reading">
      <PageTitle
        above={offering.providerName}
        lead={
          <FactLine
            facts={[
              <Span key="days" from={offering.startsAt} to={offering.endsAt} zone={offering.timeZone} form="date" />,
              <FormattedMessage
                key="approved"
                id="hours.claim.approved"
                defaultMessage="{hours} approved"
                values={{ hours: <Hours minutes={offering.approvedMinutes} clock /> }}
              />,
              offering.number,
            ]}
          />
        }
      >
        <FormattedMessage {...hoursTitles.claim} values={{ title: offering.title }} />
      </PageTitle>
      {claim === null ? null : <ClaimStanding page={page} />}
      {isOpen || claim !== null ? null : <NotYet page={page} />}
      {(isOpen && claim === null) || page.hasMarks ? <Attended page={page} /> : null}
      {claim === null && isOpen ? (
        <Suspense fallback={<Skeleton lines={6} />}>
          <ClaimForm page={page} code={code ?? ''} />
        </Suspense>
      ) : null}
      {claim !== null && page.fee !== null && claim.state !== 'no_credit' && page.hasMarks ? (
        <Section title={<FormattedMessage id="hours.claim.fee" defaultMessage="Clock-hour fee" />}>
          <FeeLines cents={page.fee.cents} lines={page.fee.lines} />
        </Section>
      ) : null}
    </Page>
  )
}
