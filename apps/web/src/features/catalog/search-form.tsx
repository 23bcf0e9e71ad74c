import { Button, TextField } from '@inservice/ui'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState, type FormEvent } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { useTypedBefore } from '../../kernel/forms/use-typed-before.ts'
import { words } from '../../kernel/pages/search-params.ts'
import { useShortcut } from '../../kernel/pages/shortcuts.ts'
import { filterNames, fromStart, type CatalogSearch } from './catalog-search.ts'
import { HiddenParts } from './hidden-parts.tsx'

/** Words to look for; the other filters stay. Enter asks, and so does the form itself where no script runs. */
export const SearchForm = ({ search }: { search: CatalogSearch }) => {
  const intl = useIntl()
  const navigate = useNavigate()
  const field = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(search.q ?? '')
  const [asked, setAsked] = useState(search.q)
  if (asked !== search.q) {
    setAsked(search.q)
    setText(search.q ?? '')
  }
  useTypedBefore(field, text, setText)
  useShortcut({
    key: '/',
    word: intl.formatMessage({ id: 'catalog.search.focus', defaultMessage: 'Search the catalog' }),
    run: () => field.current?.focus(),
  })
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const q = words()(new FormData(event.currentTarget).get('q'))
    void navigate({ to: '/catalog', search: fromStart({ ...search, q }), resetScroll: false })
  }
  return (
    <search>
      <form method="get" action="/catalog" onSubmit={ask} className="flex max-w-reading flex-wrap items-end gap-3">
        <TextField
          ref={field}
          name="q"
          type="search"
          width="full"
          autoComplete="off"
          maxLength={100}
          className="min-w-0 flex-1 basis-52"
          label={<FormattedMessage id="catalog.search" defaultMessage="Topic, trainer or place" />}
          value={text}
          onChange={setText}
        />
        <HiddenParts search={search} names={[...filterNames, 'past', 'view', 'month']} />
        <Button type="submit" variant="primary">
          <FormattedMessage id="catalog.search.go" defaultMessage="Search" />
        </Button>
      </form>
    </search>
  )
}
