import type { Instant, TimeZone } from '@inservice/domain/kernel'
import { DescriptionList } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { When } from '../../kernel/formats/shown.tsx'
import { PageLink } from '../../kernel/pages/page-link.tsx'

type Props = {
  seat: {
    readonly title: string
    /** Null: a pack, before a training is chosen. */
    readonly slug: string | null
    readonly startsAt: Instant | null
    readonly timeZone: TimeZone
    readonly providerName: string
    readonly organizationName: string
  }
}

/** What a seat is, for the one who is to take it: which training, when, whose, and who pays. */
export const SeatFacts = ({ seat }: Props) => (
  <DescriptionList
    items={[
      {
        key: 'training',
        term: <FormattedMessage id="seats.fact.training" defaultMessage="Training" />,
        description:
          seat.slug === null ? (
            seat.title
          ) : (
            <PageLink to="/catalog/$slug" params={{ slug: seat.slug }}>
              {seat.title}
            </PageLink>
          ),
      },
      ...(seat.startsAt
        ? [
            {
              key: 'starts',
              term: <FormattedMessage id="seats.fact.starts" defaultMessage="Begins" />,
              description: <When at={seat.startsAt} zone={seat.timeZone} form="zoned" />,
            },
          ]
        : []),
      {
        key: 'provider',
        term: <FormattedMessage id="seats.fact.provider" defaultMessage="Held by" />,
        description: seat.providerName,
      },
      {
        key: 'payer',
        term: <FormattedMessage id="seats.fact.payer" defaultMessage="Who pays" />,
        description: (
          <FormattedMessage
            id="seats.fact.payer.text"
            defaultMessage="{organization}. You pay nothing."
            values={{ organization: seat.organizationName }}
          />
        ),
      },
    ]}
  />
)

/** The seat is taken: where it is found now. */
export const TakenActions = ({ slug }: { slug: string }) => (
  <>
    <PageLink to="/learning">
      <FormattedMessage id="seats.taken.learning" defaultMessage="Go to my learning" />
    </PageLink>
    <PageLink to="/catalog/$slug" params={{ slug }}>
      <FormattedMessage id="seats.taken.offering" defaultMessage="See sessions and place" />
    </PageLink>
  </>
)
