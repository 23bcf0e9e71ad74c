import type { ReactNode } from 'react'
import { UNSTABLE_ToastQueue as ToastQueue } from 'react-aria-components'

export type ToastMessage = {
  title: ReactNode
  description?: ReactNode
  tone?: 'good' | 'attention' | 'neutral'
  /** Both, or neither: the word on the button, and what it does. */
  undoLabel?: string
  onUndo?: () => void
}

export type Toasts = {
  queue: ToastQueue<ToastMessage>
  /** Shows a message for ten seconds (a pointer or the focus on it stops the clock); answers its key. */
  show: (message: ToastMessage, options?: { onClose?: () => void; timeoutMs?: number }) => string
  close: (key: string) => void
}

/** The page's toasts: one for an app, shown by one ToastRegion. */
export const createToasts = (): Toasts => {
  const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 3 })
  return {
    queue,
    show: (message, { onClose, timeoutMs = 10_000 } = {}) => queue.add(message, { onClose, timeout: timeoutMs }),
    close: (key) => queue.close(key),
  }
}
