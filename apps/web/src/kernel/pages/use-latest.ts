import { useLayoutEffect, useRef, type RefObject } from 'react'

/** What was drawn last, for deeds that come later: handlers that read it stay the same while it changes. */
export const useLatest = <T>(value: T): RefObject<T> => {
  const latest = useRef(value)
  useLayoutEffect(() => {
    latest.current = value
  })
  return latest
}
