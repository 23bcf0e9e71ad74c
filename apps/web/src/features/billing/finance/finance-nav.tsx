import { FormattedMessage, useIntl } from 'react-intl'
import { PageLink } from '../../../kernel/pages/page-link.tsx'
import { financeTitles } from './finance-title.ts'
import { financeWords } from './finance-words.ts'

export type FinancePlace = 'desk' | 'orders' | 'accounts'

const look =
  'inline-flex min-h-control items-center border-b-2 border-transparent aria-[current=page]:border-accent aria-[current=page]:font-semibold'

/** The pages of the finance desk: what needs attention, orders, the accounts. */
export const FinanceNav = ({ here }: { here: FinancePlace }) => {
  const intl = useIntl()
  const is = (place: FinancePlace) => (place === here ? ('page' as const) : undefined)
  return (
    <nav aria-label={intl.formatMessage(financeWords.nav)} className="pb-6 print-hidden">
      <ul className="flex gap-x-6 overflow-x-auto border-b border-hair whitespace-nowrap">
        <li>
          <PageLink
            look="quiet"
            to="/finance"
            activeOptions={{ exact: true }}
            aria-current={is('desk')}
            className={look}
          >
            <FormattedMessage {...financeWords.desk} />
          </PageLink>
        </li>
        <li>
          <PageLink look="quiet" to="/finance/orders" aria-current={is('orders')} className={look}>
            <FormattedMessage {...financeTitles.orders} />
          </PageLink>
        </li>
        <li>
          <PageLink look="quiet" to="/finance/accounts" aria-current={is('accounts')} className={look}>
            <FormattedMessage {...financeTitles.accounts} />
          </PageLink>
        </li>
      </ul>
    </nav>
  )
}
