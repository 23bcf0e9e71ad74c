import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react'
import { useIntl } from 'react-intl'
import { useShortcut } from '../kernel/pages/shortcuts.ts'
import { useShownToasts } from '../kernel/pages/toasts.ts'
import { openOverlay, readOverlay, subscribeOverlay } from './overlay-store.ts'

const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }))
const ShortcutsDialog = lazy(async () => ({ default: (await import('./shortcuts-dialog.tsx')).ShortcutsDialog }))
const ToastPlace = lazy(async () => ({ default: (await import('./toast-place.tsx')).ToastPlace }))

const showShortcuts = () => openOverlay('shortcuts')
const focusSearch = () => document.querySelector<HTMLInputElement>('main input[type=search]')?.focus()

/** What floats above a page, fetched when first needed: the palette (Ctrl/⌘ K), the list of shortcuts (?), toasts. */
export const Overlays = () => {
  const intl = useIntl()
  const open = useSyncExternalStore(subscribeOverlay, readOverlay, () => null)
  const hasToasts = useShownToasts()
  useShortcut({
    key: '?',
    word: intl.formatMessage({ id: 'frame.shortcut.list', defaultMessage: 'Show the shortcuts' }),
    run: showShortcuts,
    isGeneral: true,
  })
  useShortcut({
    key: '/',
    word: intl.formatMessage({ id: 'frame.shortcut.search', defaultMessage: 'Go to the search field' }),
    run: focusSearch,
    isGeneral: true,
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      openOverlay('palette')
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <Suspense fallback={null}>
      {open === 'palette' ? <Palette /> : null}
      {open === 'shortcuts' ? <ShortcutsDialog /> : null}
      {hasToasts ? <ToastPlace /> : null}
    </Suspense>
  )
}
