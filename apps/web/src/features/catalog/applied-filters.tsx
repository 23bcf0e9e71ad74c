import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { CatalogLink } from './catalog-link.tsx'
import { appliedFilters, cleared, fromStart, toggled, type CatalogSearch } from './catalog-search.ts'
import { nameFilter, type Names } from './facet-words.ts'

const chip =
  'inline-flex min-h-8 touch:min-h-control items-center gap-1.5 rounded-control border border-line bg-surface ps-2.5 pe-2 text-dense hover:border-ink [&_svg]:size-4 [&_svg]:stroke-[1.75] [&_svg]:text-muted'

/** What narrows the list, each a link that takes it away; the words of a search stay when all is cleared. */
export const AppliedFilters = ({ search, names }: { search: CatalogSearch; names: Names }) => {
  const intl = useIntl()
  const list = useRef<HTMLUListElement>(null)
  const applied = appliedFilters(search)
  const chips = [
    ...(search.q === undefined
      ? []
      : [{ key: 'q', label: `“${search.q}”`, without: fromStart({ ...search, q: undefined }) }]),
    ...applied.map(({ name, word }) => ({
      key: `${name} ${word}`,
      label: nameFilter(intl, names, name, word),
      without: toggled(search, name, word),
    })),
  ]
  const count = chips.length
  const before = useRef(count)
  useEffect(() => {
    // A chip that is gone takes the focus with it: the next one gets it, or the title where none is left.
    const isLost = count < before.current && document.activeElement === document.body
    if (isLost) (list.current?.querySelector('a') ?? document.querySelector<HTMLElement>('main h1'))?.focus()
    before.current = count
  }, [count])
  if (count === 0) return null
  return (
    <div className="flex flex-wrap items-center gap-2 pb-4 print-hidden">
      <ul
        ref={list}
        aria-label={intl.formatMessage({ id: 'catalog.applied', defaultMessage: 'Filters that apply' })}
        className="contents"
      >
        {chips.map(({ key, label, without }) => (
          <li key={key}>
            <CatalogLink
              search={without}
              className={chip}
              label={intl.formatMessage(
                { id: 'catalog.applied.remove', defaultMessage: 'Leave out {label}' },
                { label },
              )}
            >
              {label}
              <X aria-hidden />
            </CatalogLink>
          </li>
        ))}
      </ul>
      {applied.length > 0 ? (
        <CatalogLink
          search={cleared(search)}
          className="inline-flex min-h-8 touch:min-h-control items-center rounded-[2px] px-1 text-dense text-tide underline underline-offset-[0.18em]"
        >
          <FormattedMessage id="catalog.applied.clear" defaultMessage="Clear all filters" />
        </CatalogLink>
      ) : null}
    </div>
  )
}
