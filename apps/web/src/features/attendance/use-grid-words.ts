import { useIntl } from 'react-intl'
import { useListedKeys } from '../../kernel/pages/shortcuts.ts'

/** The grid's own keys, for the list of shortcuts. */
export const useGridWords = (mayMark: boolean): void => {
  const intl = useIntl()
  const moves = {
    key: '← ↑ → ↓',
    word: intl.formatMessage({ id: 'attendance.key.move', defaultMessage: 'Move through the roster' }),
  }
  const marks = [
    { key: '␣', word: intl.formatMessage({ id: 'attendance.key.mark', defaultMessage: 'Mark as present, or clear' }) },
    { key: '↵', word: intl.formatMessage({ id: 'attendance.key.times', defaultMessage: 'Open the times' }) },
    {
      key: 'Ctrl Z',
      word: intl.formatMessage({ id: 'attendance.key.undo', defaultMessage: 'Take back the last change' }),
    },
  ]
  useListedKeys(mayMark ? [moves, ...marks] : [moves])
}
