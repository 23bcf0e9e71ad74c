import { ComboBox, Dialog } from '@inservice/ui'
import { keepPreviousData } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useDeferredValue, useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../kernel/api/trpc.ts'
import { useSession } from '../kernel/pages/use-session.ts'
import { openOverlay } from './overlay-store.ts'
import { placesOf } from './palette-places.ts'

const fits = (label: string, text: string) => label.toLowerCase().includes(text.trim().toLowerCase())

/** One field that leads anywhere: a person's areas, the public pages, a training by its words. */
export const Palette = () => {
  const intl = useIntl()
  const router = useRouter()
  const { areas } = useSession()
  const [text, setText] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const q = useDeferredValue(text.trim())
  const found = trpc.catalog.search.useQuery(
    { q, limit: 6 },
    { enabled: q.length > 2, placeholderData: keepPreviousData },
  )
  const pages = placesOf(areas).map(({ to, word }) => ({ value: to, label: intl.formatMessage(word) }))
  const trainings = (q.length > 2 ? (found.data?.offerings ?? []) : []).map(({ slug, title, providerName }) => ({
    value: `/catalog/${slug}`,
    label: title,
    description: providerName,
  }))
  const search = {
    value: `/catalog?q=${encodeURIComponent(q)}`,
    label: intl.formatMessage(
      { id: 'frame.palette.search', defaultMessage: 'Search the catalog for “{text}”' },
      { text: q },
    ),
  }
  const go = (href: string | null) => {
    if (href === null) return
    openOverlay(null)
    void router.navigate({ href })
  }
  /** With nothing chosen from the list, Enter searches the catalog for what was typed. */
  const onEnter = (event: KeyboardEvent) => {
    const isChosen = field.current?.getAttribute('aria-activedescendant')
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || isChosen || text.trim() === '') return
    event.preventDefault()
    event.stopPropagation()
    go(`/catalog?q=${encodeURIComponent(text.trim())}`)
  }
  return (
    <Dialog
      isOpen
      onOpenChange={(isOpen) => openOverlay(isOpen ? 'palette' : null)}
      title={<FormattedMessage id="frame.palette" defaultMessage="Where to?" />}
      closeLabel={intl.formatMessage({ id: 'frame.close', defaultMessage: 'Close' })}
    >
      {/* As tall as the field with its open list, which stays inside the frame. */}
      <div className="min-h-108 pb-4" onKeyDownCapture={onEnter}>
        <ComboBox
          ref={field}
          isFiltered
          width="full"
          menuTrigger="focus"
          label={intl.formatMessage({ id: 'frame.palette.label', defaultMessage: 'A page, or words of a training' })}
          inputValue={text}
          onInputChange={setText}
          value={null}
          onChange={go}
          choices={[...pages.filter(({ label }) => fits(label, text)), ...trainings, ...(q === '' ? [] : [search])]}
        />
      </div>
    </Dialog>
  )
}
