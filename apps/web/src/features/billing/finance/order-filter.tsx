import type { OrderStatus } from '@inservice/domain/billing'
import { Button, Link, SearchField } from '@inservice/ui'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import type { ApiOutputs } from '../../../kernel/api/trpc.ts'
import { stringifySearch } from '../../../kernel/pages/search-text.ts'
import { stateNames } from './finance-words.ts'

type Counts = ApiOutputs['billing']['deskOrders']['counts']
type Props = { state: OrderStatus | undefined; q: string | undefined; counts: Counts }

const order: readonly OrderStatus[] = [
  'awaiting_payment',
  'confirmed_invoice_open',
  'paid',
  'part_refunded',
  'refunded',
  'canceled',
  'lapsed',
  'open',
]
const look =
  'inline-flex min-h-9 touch:min-h-11 items-center gap-1.5 rounded-control border border-line px-3 text-dense aria-[current=true]:border-accent aria-[current=true]:bg-sunken aria-[current=true]:font-semibold'

const hrefOf = (state: OrderStatus | undefined, q: string | undefined) =>
  `/finance/orders${stringifySearch({ state, q })}`

/** States with how many orders stand in each; a state that nothing stands in is left out. */
const States = ({ state, q, counts }: Props) => {
  const intl = useIntl()
  const countOf = (one: OrderStatus) => counts.find((row) => row.state === one)?.count ?? 0
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  const shown = order.filter((one) => countOf(one) > 0 || one === state)
  return (
    <nav aria-label={intl.formatMessage({ id: 'finance.states', defaultMessage: 'Orders by state' })}>
      <ul className="flex flex-wrap gap-2">
        {[undefined, ...shown].map((one) => (
          <li key={one ?? 'all'}>
            <Link look="quiet" href={hrefOf(one, q)} aria-current={one === state ? 'true' : undefined} className={look}>
              {one === undefined ? (
                <FormattedMessage id="finance.state.all" defaultMessage="All" />
              ) : (
                <FormattedMessage {...stateNames[one]} />
              )}
              <span className="figures text-muted">{intl.formatNumber(one === undefined ? all : countOf(one))}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Which orders are listed: words of a number or payer, and a state. Both stand in the address. */
export const OrderFilter = ({ state, q, counts }: Props) => {
  const intl = useIntl()
  const navigate = useNavigate()
  const [text, setText] = useState(q ?? '')
  const search = (words: string) =>
    void navigate({ to: '/finance/orders', search: { state, q: words.trim() === '' ? undefined : words.trim() } })
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    search(text)
  }
  return (
    <div className="flex flex-col gap-5 pb-6 print-hidden">
      <search>
        <form onSubmit={onSubmit} className="flex flex-wrap items-end gap-3">
          <SearchField
            label={intl.formatMessage({ id: 'finance.search', defaultMessage: 'Number or payer' })}
            value={text}
            onChange={setText}
            onClear={() => search('')}
            className="min-w-0 flex-1 basis-56 sm:max-w-96"
          />
          <Button type="submit">
            <FormattedMessage id="finance.search.go" defaultMessage="Search" />
          </Button>
        </form>
      </search>
      <States state={state} q={q} counts={counts} />
    </div>
  )
}
