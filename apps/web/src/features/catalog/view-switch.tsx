import { Button } from '@inservice/ui'
import { Link2 } from 'lucide-react'
import type { ReactNode } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { showToast } from '../../kernel/pages/toasts.ts'
import { CatalogLink } from './catalog-link.tsx'
import { fromStart, type CatalogSearch } from './catalog-search.ts'

const choice =
  'inline-flex min-h-8 touch:min-h-control items-center rounded-[2px] border-b-2 border-transparent text-dense text-muted hover:text-ink aria-[current=true]:border-accent aria-[current=true]:font-semibold aria-[current=true]:text-ink aria-[current=true]:forced-colors:border-[Highlight]'

const Choice = ({
  isCurrent,
  search,
  children,
}: {
  isCurrent: boolean
  search: CatalogSearch
  children: ReactNode
}) => (
  <CatalogLink search={search} isCurrent={isCurrent} className={choice}>
    {children}
  </CatalogLink>
)

/** How the catalog is shown: as a list or by month, what comes or what has been. */
export const ViewSwitch = ({ search }: { search: CatalogSearch }) => {
  const intl = useIntl()
  const isMonth = search.view === 'month'
  const base = fromStart(search)
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-1 print-hidden max-sm:w-full max-sm:justify-between">
      <nav
        aria-label={intl.formatMessage({ id: 'catalog.view', defaultMessage: 'How to show' })}
        className="flex gap-4"
      >
        <Choice isCurrent={!isMonth} search={{ ...base, view: undefined, month: undefined }}>
          <FormattedMessage id="catalog.view.list" defaultMessage="List" />
        </Choice>
        <Choice isCurrent={isMonth} search={{ ...base, view: 'month', from: undefined, to: undefined }}>
          <FormattedMessage id="catalog.view.month" defaultMessage="Month" />
        </Choice>
      </nav>
      <nav
        aria-label={intl.formatMessage({ id: 'catalog.shelf', defaultMessage: 'Which trainings' })}
        className="flex gap-4"
      >
        <Choice isCurrent={!search.past} search={{ ...base, past: undefined, month: undefined }}>
          <FormattedMessage id="catalog.shelf.coming" defaultMessage="Coming" />
        </Choice>
        <Choice isCurrent={search.past === true} search={{ ...base, past: true, month: undefined }}>
          <FormattedMessage id="catalog.shelf.past" defaultMessage="Past" />
        </Choice>
      </nav>
    </div>
  )
}

/** Copies the address of what is shown, filters and all. */
export const CopyLink = () => {
  const intl = useIntl()
  const copy = async () => {
    await navigator.clipboard.writeText(window.location.href)
    await showToast({
      title: intl.formatMessage({ id: 'catalog.copied', defaultMessage: 'The link to this view is copied.' }),
    })
  }
  return (
    <Button
      variant="plain"
      size="small"
      icon={<Link2 aria-hidden />}
      onPress={() => void copy()}
      className="noscript:hidden"
    >
      <FormattedMessage id="catalog.copy" defaultMessage="Copy link" />
    </Button>
  )
}
