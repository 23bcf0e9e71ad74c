import { useCallback, useEffect, useRef } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { DraftValues } from './draft-values.ts'

const pause = 250

/**
 * Calls `look` a moment after each change of the form, at once where the page is left; `isAhead` calls it on its own.
 * Answers how to have it called now, if a change still waits for it.
 */
export const useChanges = (form: UseFormReturn<DraftValues>, look: () => void, isAhead: boolean): (() => void) => {
  const settle = useRef<() => void>(() => undefined)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const lookNow = () => {
      if (timer === undefined) return
      clearTimeout(timer)
      timer = undefined
      look()
    }
    const lookSoon = () => {
      clearTimeout(timer)
      timer = setTimeout(lookNow, pause)
    }
    settle.current = lookNow
    const stop = form.subscribe({ formState: { values: true }, callback: lookSoon })
    window.addEventListener('pagehide', lookNow)
    if (isAhead) lookSoon()
    return () => {
      stop()
      window.removeEventListener('pagehide', lookNow)
      clearTimeout(timer)
    }
  }, [form, look, isAhead])
  return useCallback(() => settle.current(), [])
}
