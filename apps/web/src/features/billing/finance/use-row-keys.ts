import { useCallback, type RefObject } from 'react'
import { useIntl } from 'react-intl'
import { useShortcut } from '../../../kernel/pages/shortcuts.ts'

/** `j` and `k` go through a page's rows: to the link of the next or the last one. */
export const useRowKeys = (page: RefObject<HTMLElement | null>): void => {
  const intl = useIntl()
  const step = useCallback(
    (by: 1 | -1) => {
      const links = [...(page.current?.querySelectorAll<HTMLElement>('[data-row] a') ?? [])]
      const at = links.findIndex((link) => link === document.activeElement)
      const next = at === -1 ? (by === 1 ? 0 : links.length - 1) : at + by
      links[next]?.focus()
    },
    [page],
  )
  const forth = useCallback(() => step(1), [step])
  const back = useCallback(() => step(-1), [step])
  useShortcut({
    key: 'j',
    word: intl.formatMessage({ id: 'finance.key.next', defaultMessage: 'Next row' }),
    run: forth,
  })
  useShortcut({
    key: 'k',
    word: intl.formatMessage({ id: 'finance.key.last', defaultMessage: 'Row before' }),
    run: back,
  })
}
