import { EmptyState } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { PageButton } from '../../../kernel/pages/page-link.tsx'

/** Why no training stands here, and where to look instead. */
export const NoOfferings = ({ q, past, isNarrowed }: { q: string; past: boolean; isNarrowed: boolean }) =>
  isNarrowed ? (
    <EmptyState
      headingLevel={3}
      title={<FormattedMessage id="desk.none.narrowed" defaultMessage="No training fits these choices" />}
      action={
        <PageButton to="/desk" search={past ? { tab: 'past' } : {}} resetScroll={false}>
          <FormattedMessage id="desk.none.everything" defaultMessage="Show them all" />
        </PageButton>
      }
    />
  ) : q === '' ? (
    <EmptyState headingLevel={3} title={<FormattedMessage id="desk.none" defaultMessage="No training stands here" />}>
      {past ? (
        <FormattedMessage id="desk.none.past" defaultMessage="A training comes here when its last session is over." />
      ) : (
        <FormattedMessage
          id="desk.none.text"
          defaultMessage="Begin one with “New training”; it appears here once it is published."
        />
      )}
    </EmptyState>
  ) : (
    <EmptyState
      headingLevel={3}
      title={
        <FormattedMessage
          id="desk.none.found"
          defaultMessage="Nothing here has “{q}” in its title or number"
          values={{ q }}
        />
      }
      action={
        <span className="flex flex-wrap justify-center gap-3">
          <PageButton to="/desk" search={past ? { q } : { q, tab: 'past' }} resetScroll={false}>
            {past ? (
              <FormattedMessage id="desk.none.coming" defaultMessage="Look among those to come" />
            ) : (
              <FormattedMessage id="desk.none.over" defaultMessage="Look among the past ones" />
            )}
          </PageButton>
          <PageButton to="/desk" search={past ? { tab: 'past' } : {}} resetScroll={false}>
            <FormattedMessage id="desk.none.all" defaultMessage="Clear the search" />
          </PageButton>
        </span>
      }
    />
  )
