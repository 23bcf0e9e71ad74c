import { EmptyState, Page, PageTitle } from '@inservice/ui'
import { useRef } from 'react'
import { FormattedMessage } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import { PageButton } from '../../../kernel/pages/page-link.tsx'
import { EventList, OverdueList, RefundList, UnpaidList } from './exceptions.tsx'
import { FinanceNav } from './finance-nav.tsx'
import { financeTitles } from './finance-title.ts'
import { useRowKeys } from './use-row-keys.ts'

/** The finance desk: only what needs someone, each with its way on. */
export const FinancePage = () => {
  const [desk] = trpc.billing.financeDesk.useSuspenseQuery({})
  const { overdue, unpaid, refunds, events } = desk
  const page = useRef<HTMLDivElement>(null)
  useRowKeys(page)
  const isQuiet = overdue.length + unpaid.length + refunds.length + events.length === 0
  return (
    <Page>
      <PageTitle
        lead={
          <FormattedMessage
            id="finance.lead"
            defaultMessage="{late, plural, =0 {No invoice is} one {# invoice is} other {# invoices are}} past due, {unpaid, plural, =0 {no order waits} one {# order waits} other {# orders wait}} for a card payment, {refunds, plural, =0 {no refund is} one {# refund is} other {# refunds are}} still to go out."
            values={{
              late: overdue[0]?.count ?? 0,
              unpaid: unpaid[0]?.count ?? 0,
              refunds: refunds[0]?.count ?? 0,
            }}
          />
        }
      >
        <FormattedMessage {...financeTitles.desk} />
      </PageTitle>
      <FinanceNav here="desk" />
      {isQuiet ? (
        <EmptyState
          title={<FormattedMessage id="finance.quiet" defaultMessage="Nothing needs you here" />}
          action={
            <PageButton to="/finance/orders">
              <FormattedMessage id="finance.quiet.go" defaultMessage="Look at all orders" />
            </PageButton>
          }
        >
          <FormattedMessage
            id="finance.quiet.text"
            defaultMessage="Invoices are within their time, refunds have gone out, and everything the payment provider told has been booked."
          />
        </EmptyState>
      ) : (
        <div ref={page}>
          <RefundList desk={desk} />
          <EventList desk={desk} />
          <OverdueList desk={desk} />
          <UnpaidList desk={desk} />
        </div>
      )}
    </Page>
  )
}
