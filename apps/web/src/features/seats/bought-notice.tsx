import { Notice } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { PageButton } from '../../kernel/pages/page-link.tsx'

/** The seats are bought: what follows, and the ways to give them out. */
export const BoughtNotice = ({ blockId, quantity, isFree }: { blockId: string; quantity: number; isFree: boolean }) => (
  <div className="flex flex-col gap-6">
    <Notice
      tone="good"
      announce="polite"
      title={
        <FormattedMessage
          id="seats.buy.done"
          defaultMessage="{quantity, plural, one {# seat is} other {# seats are}} yours"
          values={{ quantity }}
        />
      }
    >
      {isFree ? null : (
        <>
          <FormattedMessage id="seats.buy.done.invoice" defaultMessage="The invoice goes to your organization." />{' '}
        </>
      )}
      <FormattedMessage
        id="seats.buy.done.text"
        defaultMessage="Now give the seats to your staff: by name, from a list, or by a claim link."
      />
    </Notice>
    <div className="flex flex-wrap gap-3">
      <PageButton variant="primary" to="/seats/$blockId" params={{ blockId }}>
        <FormattedMessage id="seats.buy.done.go" defaultMessage="Give the seats out" />
      </PageButton>
      <PageButton to="/seats/$blockId/import" params={{ blockId }}>
        <FormattedMessage id="seats.people.import" defaultMessage="Bring a list" />
      </PageButton>
    </div>
  </div>
)
