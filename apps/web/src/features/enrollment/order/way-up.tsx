import { FormattedMessage } from 'react-intl'
import { PageLink } from '../../../kernel/pages/page-link.tsx'
import { useSession } from '../../../kernel/pages/use-session.ts'
import { FinanceNav } from '../../billing/finance/finance-nav.tsx'
import type { Order } from './order-page.tsx'

/** Back to the list that the reader came from: one's own orders, those of the finance desk, or the district's seats. */
export const WayUp = ({ order }: { order: Order }) => {
  const { areas } = useSession()
  if (!order.isOwn && areas.includes('finance')) return <FinanceNav here="orders" />
  if (!order.isOwn && areas.includes('seats'))
    return (
      <PageLink to="/seats">
        <FormattedMessage id="order.seats" defaultMessage="District seats" />
      </PageLink>
    )
  return (
    <PageLink to="/orders">
      <FormattedMessage id="order.all" defaultMessage="My orders" />
    </PageLink>
  )
}
