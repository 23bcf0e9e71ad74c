import { Badge, FactLine, HairlineList, Section, type Tone } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import type { ApiOutputs } from '../../kernel/api/trpc.ts'
import { formatHours } from '../../kernel/formats/format-hours.ts'
import { When } from '../../kernel/formats/shown.tsx'
import { PageLink } from '../../kernel/pages/page-link.tsx'
import { waitingWords } from './hours-words.ts'

type Claim = ApiOutputs['hours']['transcript']['pending'][number]

const toneOf = ({ state, nextGate }: Claim): Tone => {
  if (state === 'declined' || state === 'no_credit') return 'neutral'
  return nextGate === 'verification' ? 'accent' : 'attention'
}

const Pending = ({ claim }: { claim: Claim }) => {
  const intl = useIntl()
  const word = waitingWords[claim.nextGate ?? claim.state]
  return (
    <div className="flex flex-col gap-1">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <PageLink to="/learning/$slug/claim" params={{ slug: claim.slug }} className="font-semibold">
          {claim.title}
        </PageLink>
        <Badge tone={toneOf(claim)}>
          <FormattedMessage {...word} />
        </Badge>
      </div>
      <FactLine
        facts={[
          claim.providerName,
          claim.minutes > 0 ? formatHours(intl, claim.minutes, { clock: true }) : null,
          <FormattedMessage
            key="since"
            id="hours.pending.since"
            defaultMessage="since {day}"
            values={{ day: <When at={claim.since} zone={claim.timeZone} form="date" /> }}
          />,
        ]}
      />
      {claim.decisionReason ? <p className="max-w-measure text-dense">{claim.decisionReason}</p> : null}
    </div>
  )
}

/** Claims that are not on the transcript, apart from it: where each stands, and since when. */
export const PendingClaims = ({ claims }: { claims: readonly Claim[] }) => (
  <Section
    title={<FormattedMessage id="hours.pending" defaultMessage="Not on the transcript yet" />}
    lead={
      <FormattedMessage
        id="hours.pending.lead"
        defaultMessage="These hours count once their last check is through. Until then they are not part of the total above."
      />
    }
  >
    <HairlineList>
      {claims.map((claim) => (
        <Pending key={claim.id} claim={claim} />
      ))}
    </HairlineList>
  </Section>
)
