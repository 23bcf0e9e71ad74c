import { useLayoutEffect, useRef, type RefObject } from 'react'

/** Keeps what was typed before the page listened: a field from the server may be written in while its program still loads. */
export const useTypedBefore = (
  field: RefObject<HTMLInputElement | null>,
  value: string,
  take: (typed: string) => void,
) => {
  const first = useRef({ value, take })
  useLayoutEffect(() => {
    const typed = field.current?.value ?? ''
    if (typed !== '' && typed !== first.current.value) first.current.take(typed)
  }, [field])
}
