import { Button, HairlineList, LiveRegion, Page, PageTitle, Pagination } from '@inservice/ui'
import { useRouterState } from '@tanstack/react-router'
import { SlidersHorizontal } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { stringifySearch } from '../../kernel/pages/search-text.ts'
import { AppliedFilters } from './applied-filters.tsx'
import { appliedFilters, fromStart, placeAfter, type CatalogSearch } from './catalog-search.ts'
import { sayTitle } from './catalog-title.ts'
import { FacetForm } from './facet-form.tsx'
import { MonthView } from './month-view.tsx'
import { NothingFound } from './nothing-found.tsx'
import { OfferingRow } from './offering-row.tsx'
import { SearchForm } from './search-form.tsx'
import { useCatalog, type Found } from './use-catalog.ts'
import { CopyLink, ViewSwitch } from './view-switch.tsx'

const FacetDrawer = lazy(() => import('./facet-drawer.tsx').then((file) => ({ default: file.FacetDrawer })))

/** The public catalog: what is looked for, filters, and the trainings as a printed catalog lists them. */
export const CatalogPage = () => {
  const intl = useIntl()
  const { search, today, found, own, prices } = useCatalog()
  const isBusy = useRouterState({ select: ({ isLoading }) => isLoading })
  const title = sayTitle(intl, search, found, today)
  const isMonth = search.view === 'month'
  return (
    <Page>
      <PageTitle
        lead={
          <FormattedMessage
            id="catalog.lead"
            defaultMessage="From Washington’s educational service districts and other approved providers"
          />
        }
      >
        {title}
      </PageTitle>
      <SearchForm search={search} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 pt-8 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <section
          aria-label={intl.formatMessage({ id: 'catalog.filters', defaultMessage: 'Filters' })}
          className="max-lg:hidden noscript:max-lg:block noscript:max-lg:pb-8"
        >
          <FacetForm search={search} found={found} />
        </section>
        <div className="min-w-0" aria-busy={isBusy || undefined}>
          <LiveRegion>{isBusy ? '' : title}</LiveRegion>
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 pb-3">
            <ViewSwitch search={search} />
            <div className="flex gap-2 print-hidden">
              <PhoneFilters search={search} found={found} />
              <CopyLink />
            </div>
          </div>
          <AppliedFilters search={search} names={found.names} />
          {found.spelling === 'close' && found.offerings.length > 0 ? (
            <p className="pb-4 text-muted">
              <FormattedMessage
                id="catalog.close"
                defaultMessage="No training has “{q}” as it is spelled. These come close."
                values={{ q: search.q }}
              />
            </p>
          ) : null}
          {isMonth ? (
            <MonthView
              search={search}
              month={search.month ?? today.slice(0, 7)}
              cards={found.offerings}
              isCut={found.next !== null}
            />
          ) : found.offerings.length === 0 ? (
            <NothingFound search={search} found={found} />
          ) : (
            <HairlineList label={title}>
              {found.offerings.map((card) => (
                <OfferingRow
                  key={card.id}
                  card={card}
                  now={found.now}
                  price={prices.get(card.id)}
                  own={own.get(card.id)}
                />
              ))}
            </HairlineList>
          )}
          {isMonth ? null : <Turns search={search} found={found} />}
        </div>
      </div>
    </Page>
  )
}

const PhoneFilters = ({ search, found }: { search: CatalogSearch; found: Found }) => {
  const [isOpen, setOpen] = useState(false)
  const count = appliedFilters(search).length
  return (
    <div className="lg:hidden noscript:hidden">
      <Button size="small" icon={<SlidersHorizontal aria-hidden />} onPress={() => setOpen(true)}>
        <FormattedMessage
          id="catalog.filters.count"
          defaultMessage="{count, plural, =0 {Filters} other {Filters (#)}}"
          values={{ count }}
        />
      </Button>
      {isOpen ? (
        <Suspense>
          <FacetDrawer search={search} found={found} isOpen onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </div>
  )
}

/** On to later trainings, or back to the first page; both are addresses. */
const Turns = ({ search, found: { next } }: { search: CatalogSearch; found: Found }) => {
  const intl = useIntl()
  const at = (to: CatalogSearch) => `/catalog${stringifySearch(to)}`
  const [back, on] = search.past
    ? [
        <FormattedMessage key="back" id="catalog.latest" defaultMessage="Latest first" />,
        <FormattedMessage key="on" id="catalog.earlier" defaultMessage="Earlier trainings" />,
      ]
    : [
        <FormattedMessage key="back" id="catalog.soonest" defaultMessage="From the soonest" />,
        <FormattedMessage key="on" id="catalog.later" defaultMessage="Later trainings" />,
      ]
  return (
    <Pagination
      label={intl.formatMessage({ id: 'catalog.pages', defaultMessage: 'Pages of the catalog' })}
      {...(search.after === undefined ? {} : { newer: { label: back, href: at(fromStart(search)) } })}
      {...(next === null ? {} : { older: { label: on, href: at({ ...search, after: placeAfter(next) }) } })}
    />
  )
}
