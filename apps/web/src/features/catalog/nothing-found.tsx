import { EmptyState } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { CatalogLink } from './catalog-link.tsx'
import { cleared, fromStart, type CatalogSearch } from './catalog-search.ts'
import { nameFilter } from './facet-words.ts'
import { loosenings } from './loosen.ts'
import type { Found } from './use-catalog.ts'

/** Nothing fits: which filter to leave out, and where else to look. */
export const NothingFound = ({ search, found }: { search: CatalogSearch; found: Found }) => {
  const intl = useIntl()
  const ways = loosenings(search, found.counts).slice(0, 3)
  const { q } = search
  return (
    <EmptyState title={<FormattedMessage id="catalog.none" defaultMessage="Leave something out, or look elsewhere" />}>
      <ul className="flex list-disc flex-col gap-1 ps-5 text-ink">
        {ways.map(({ filter, search: without, count }) => (
          <li key={filter.name}>
            <CatalogLink search={without}>
              <FormattedMessage
                id="catalog.none.loosen"
                defaultMessage="Leave out “{filter}”"
                values={{ filter: nameFilter(intl, found.names, filter.name, filter.word) }}
              />
            </CatalogLink>
            {count === null ? null : (
              <span className="text-muted">
                {' · '}
                <FormattedMessage
                  id="catalog.count"
                  defaultMessage="{count, plural, one {# training} other {# trainings}}"
                  values={{ count }}
                />
              </span>
            )}
          </li>
        ))}
        {q === undefined ? null : (
          <li>
            <CatalogLink search={fromStart({ ...search, q: undefined })}>
              <FormattedMessage
                id="catalog.none.without-words"
                defaultMessage="Leave out the words “{q}”"
                values={{ q }}
              />
            </CatalogLink>
          </li>
        )}
        {search.past ? null : (
          <li>
            <CatalogLink search={fromStart({ ...search, past: true, view: undefined })}>
              <FormattedMessage id="catalog.none.past" defaultMessage="Look among past trainings" />
            </CatalogLink>
          </li>
        )}
        <li>
          <CatalogLink search={cleared({ ...search, q: undefined })}>
            <FormattedMessage id="catalog.none.clear" defaultMessage="Begin again with the whole catalog" />
          </CatalogLink>
        </li>
      </ul>
    </EmptyState>
  )
}
