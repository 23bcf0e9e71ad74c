import type { ToastMessage, Toasts } from '@inservice/ui'
import { useSyncExternalStore } from 'react'

let toasts: Promise<Toasts> | null = null
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether a toast was ever shown on this page: then its place is on it. */
export const useShownToasts = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => toasts !== null,
    () => false,
  )

/** The page's toasts; their code comes with the first one. */
export const loadToasts = (): Promise<Toasts> => {
  toasts ??= import('./toast-queue.ts').then(({ TOASTS }) => TOASTS)
  for (const listener of listeners) listener()
  return toasts
}

/** Says that something is done, with its undo, for ten seconds. Never the only place of an error. */
export const showToast = async (message: ToastMessage, options?: { onClose?: () => void }): Promise<void> => {
  const { show } = await loadToasts()
  show(message, options)
}
