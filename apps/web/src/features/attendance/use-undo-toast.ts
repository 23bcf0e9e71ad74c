import { useCallback, useRef } from 'react'
import { useIntl } from 'react-intl'
import { loadToasts } from '../../kernel/pages/toasts.ts'

/** Says what was done and offers to take it back. One at a time: it speaks of the last change. */
export const useUndoToast = () => {
  const intl = useIntl()
  const undoLabel = intl.formatMessage({ id: 'attendance.undo', defaultMessage: 'Undo' })
  const shown = useRef<string | null>(null)
  return useCallback(
    async (title: string, onUndo: () => void) => {
      const toasts = await loadToasts()
      if (shown.current !== null) toasts.close(shown.current)
      shown.current = toasts.show({ title, undoLabel, onUndo })
    },
    [undoLabel],
  )
}
