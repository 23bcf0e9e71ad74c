import { accountNames } from '@inservice/domain/billing'
import { DatePicker, LinkButton, Notice, Page, PageTitle, Select, Table, type TableColumn } from '@inservice/ui'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Download } from 'lucide-react'
import { FormattedMessage, useIntl, type IntlShape } from 'react-intl'
import { trpc, type ApiOutputs } from '../../../kernel/api/trpc.ts'
import { Day, Money } from '../../../kernel/formats/shown.tsx'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { FinanceNav } from './finance-nav.tsx'
import { financeTitles } from './finance-title.ts'

const route = getRouteApi('/_person/finance/accounts')
type Balance = ApiOutputs['billing']['trialBalance']
type Row = Balance['rows'][number]

const columnsOf = (intl: IntlShape, language: 'en' | 'es'): readonly TableColumn<Row>[] => [
  {
    key: 'account',
    header: intl.formatMessage({ id: 'finance.account', defaultMessage: 'Account' }),
    isRowHeader: true,
    cell: ({ account }) => accountNames[account][language],
  },
  {
    key: 'debits',
    header: intl.formatMessage({ id: 'finance.debits', defaultMessage: 'Debits' }),
    isFigure: true,
    cell: ({ debitCents }) => <Money cents={debitCents} exact />,
  },
  {
    key: 'credits',
    header: intl.formatMessage({ id: 'finance.credits', defaultMessage: 'Credits' }),
    isFigure: true,
    cell: ({ creditCents }) => <Money cents={creditCents} exact />,
  },
  {
    key: 'balance',
    header: intl.formatMessage({ id: 'finance.balance', defaultMessage: 'Balance' }),
    isFigure: true,
    cell: ({ balanceCents }) => <Money cents={balanceCents} exact />,
  },
]

/** Whose books, and through which day. Both stand in the address. */
const Which = ({ balance: { providers, of, through } }: { balance: Balance }) => {
  const intl = useIntl()
  const navigate = useNavigate()
  const asked = route.useSearch()
  const go = (search: typeof asked) =>
    void navigate({ to: '/finance/accounts', search: { through: asked.through, provider: asked.provider, ...search } })
  const everyone = intl.formatMessage({ id: 'finance.all-providers', defaultMessage: 'All providers together' })
  return (
    <div className="flex flex-wrap items-end gap-4 pb-6 print-hidden">
      <DatePicker
        label={intl.formatMessage({ id: 'finance.through', defaultMessage: 'Through the day' })}
        value={through}
        onChange={(day) => {
          if (day !== null) go({ through: day })
        }}
      />
      {providers.length < 2 ? null : (
        <Select
          label={intl.formatMessage({ id: 'finance.books', defaultMessage: 'Books of' })}
          value={of?.id ?? 'all'}
          onChange={(id) => go({ provider: id === 'all' || id === null ? undefined : id })}
          choices={[
            { value: 'all', label: everyone },
            ...providers.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <LinkButton
        icon={<Download aria-hidden />}
        target="_blank"
        href={`/documents/finance/trial-balance.csv?${new URLSearchParams({ through, ...(of && providers.length > 1 && { provider: of.id }) }).toString()}`}
      >
        <FormattedMessage id="finance.csv" defaultMessage="For a spreadsheet (CSV)" />
      </LinkButton>
    </div>
  )
}

const Whole = ({ balance: { differenceCents, debitCents } }: { balance: Balance }) =>
  differenceCents === 0 ? (
    <p className="max-w-measure pb-4">
      <FormattedMessage
        id="finance.whole"
        defaultMessage="The books balance: debits and credits are both {sum}."
        values={{ sum: <Money cents={debitCents} exact /> }}
      />
    </p>
  ) : (
    <Notice
      tone="bad"
      className="mb-6"
      title={
        <FormattedMessage
          id="finance.broken"
          defaultMessage="The books are off by {sum}"
          values={{ sum: <Money cents={differenceCents} exact /> }}
        />
      }
    >
      <FormattedMessage
        id="finance.broken.text"
        defaultMessage="Debits and credits should be the same. Tell the administrator: the self-check names the entry."
      />
    </Notice>
  )

/** The ledger by account; its balances sum to nothing. */
export const AccountsPage = () => {
  const intl = useIntl()
  const language = useLanguage()
  const { through, provider } = route.useSearch()
  const [balance] = trpc.billing.trialBalance.useSuspenseQuery({ through, providerId: provider })
  return (
    <Page>
      <PageTitle
        lead={
          <FormattedMessage
            id="finance.accounts.lead"
            defaultMessage="{books}, every posting through {day}."
            values={{
              books:
                balance.of?.name ??
                intl.formatMessage({ id: 'finance.all-providers', defaultMessage: 'All providers together' }),
              day: <Day date={balance.through} />,
            }}
          />
        }
      >
        <FormattedMessage {...financeTitles.accounts} />
      </PageTitle>
      <FinanceNav here="accounts" />
      <Which balance={balance} />
      <Whole balance={balance} />
      <Table
        caption={<FormattedMessage {...financeTitles.accounts} />}
        isCaptionHidden
        columns={columnsOf(intl, language)}
        rows={balance.rows}
        rowKey={({ account }) => account}
        empty={<FormattedMessage id="finance.accounts.none" defaultMessage="Nothing was posted by that day." />}
        foot={[
          {
            key: 'total',
            label: <FormattedMessage id="finance.accounts.total" defaultMessage="Together" />,
            values: {
              debits: <Money cents={balance.debitCents} exact />,
              credits: <Money cents={balance.creditCents} exact />,
              balance: <Money cents={balance.differenceCents} exact />,
            },
          },
        ]}
      />
    </Page>
  )
}
