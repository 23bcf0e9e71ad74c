import { Button } from '@inservice/ui'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, type FormEvent } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { parseSearch } from '../../kernel/pages/search-text.ts'
import { catalogSearch, type CatalogSearch, type FilterName } from './catalog-search.ts'
import { FacetChoices, FacetGroup, type FacetChoice } from './facet-group.tsx'
import { choicesOf, facetTitles, nameChoice } from './facet-words.ts'
import { HiddenParts } from './hidden-parts.tsx'
import type { Found } from './use-catalog.ts'

const open = new Set<FilterName>(['designation', 'time', 'format', 'hours'])

const chosenOf = (search: CatalogSearch, name: FilterName): readonly string[] => {
  const value = search[name]
  return value === undefined ? [] : Array.isArray(value) ? value : [value]
}

/** The choices of a facet that leave anything, in their order; providers and languages by how many. */
const useChoices = (search: CatalogSearch, found: Found) => {
  const intl = useIntl()
  return (name: FilterName): readonly FacetChoice[] => {
    const counts = new Map(found.counts.filter(({ facet }) => facet === name).map(({ word, count }) => [word, count]))
    const chosen = chosenOf(search, name)
    const listed = choicesOf(name)
    const ordered = [...counts.keys()].toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
    const others = [...new Set([...ordered, ...chosen])]
    return (listed.length > 0 ? listed : others)
      .map((word) => ({
        word,
        label: nameChoice(intl, found.names, name, word),
        count: counts.get(word) ?? 0,
        isChosen: chosen.includes(word),
      }))
      .filter(({ count, isChosen }) => count > 0 || isChosen)
  }
}

/** A day that someone is still typing (year 0002) is no filter yet. */
const isTyped = (day: string): boolean => day === '' || day >= '2000'

/** A form's fields as an address writes them. */
const textOf = (form: HTMLFormElement): URLSearchParams =>
  new URLSearchParams(
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )

type FacetFormProps = { search: CatalogSearch; found: Found }

/** The filters: a plain form that asks for the catalog's address; with scripts each choice applies at once. */
export const FacetForm = ({ search, found }: FacetFormProps) => {
  const intl = useIntl()
  const navigate = useNavigate()
  const form = useRef<HTMLFormElement>(null)
  const choices = useChoices(search, found)
  useEffect(() => followAddress(form.current, search), [search])

  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = textOf(event.currentTarget)
    if (!['from', 'to'].every((name) => isTyped(data.get(name) ?? ''))) return
    void navigate({ to: '/catalog', search: catalogSearch.parse(parseSearch(data.toString())), resetScroll: false })
  }
  const title = (name: FilterName) => intl.formatMessage(facetTitles[name])
  const group = (name: FilterName) => {
    const found = choices(name)
    return found.length === 0 ||
      (found.length === 1 && !found[0]?.isChosen && name !== 'price' && name !== 'seats') ? null : (
      <FacetGroup key={name} title={title(name)} isOpen={open.has(name) || found.some(({ isChosen }) => isChosen)}>
        <FacetChoices name={name} choices={found} />
      </FacetGroup>
    )
  }
  const onlyOpen = choices('price').filter(({ word }) => word === 'free')
  const seats = choices('seats').filter(({ word }) => word === 'open')
  return (
    <form
      ref={form}
      method="get"
      action="/catalog"
      onChange={apply}
      onSubmit={apply}
      className="flex flex-col border-t border-hair"
    >
      <HiddenParts search={search} names={['q', 'program', 'past', 'view', 'month']} />
      {group('designation')}
      {search.view === 'month' ? null : (
        <FacetGroup title={intl.formatMessage({ id: 'catalog.facet.dates', defaultMessage: 'Dates' })} isOpen>
          <div className="grid grid-cols-2 gap-3 lg:grid-cols-1">
            <DayInput name="from" label={title('from')} day={search.from} />
            <DayInput name="to" label={title('to')} day={search.to} />
          </div>
        </FacetGroup>
      )}
      {group('time')}
      {group('format')}
      {group('hours')}
      {onlyOpen.length + seats.length === 0 ? null : (
        <FacetGroup
          title={intl.formatMessage({ id: 'catalog.facet.price-seats', defaultMessage: 'Price and seats' })}
          isOpen
        >
          <FacetChoices name="price" choices={onlyOpen} />
          <FacetChoices name="seats" choices={seats} />
        </FacetGroup>
      )}
      {(['audience', 'kind', 'language', 'provider'] as const).map(group)}
      <div className="hidden pt-4 noscript:block">
        <Button type="submit" variant="outlined">
          <FormattedMessage id="catalog.apply" defaultMessage="Show what fits" />
        </Button>
      </div>
    </form>
  )
}

/** A day by the browser's own control, which works without scripts and brings a phone's own calendar. */
const DayInput = ({ name, label, day = '' }: { name: string; label: string; day?: string | undefined }) => (
  <label className="flex min-w-0 flex-col gap-1 text-dense">
    {label}
    <input
      type="date"
      name={name}
      defaultValue={day}
      className="min-h-control w-full rounded-control border border-line bg-surface px-2.5 text-dense text-ink hover:border-ink"
    />
  </label>
)

/** The boxes follow the address: a chip that goes, or Back, unchecks its box. */
const followAddress = (form: HTMLFormElement | null, search: CatalogSearch): void => {
  for (const box of form?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? []) {
    const value = search[box.name as keyof CatalogSearch]
    box.checked = Array.isArray(value) ? value.some((one) => one === box.value) : value === box.value
  }
  for (const field of form?.querySelectorAll<HTMLInputElement>('input[type=date]') ?? []) {
    const day = field.name === 'from' ? search.from : search.to
    if (document.activeElement !== field) field.value = day ?? ''
  }
}
