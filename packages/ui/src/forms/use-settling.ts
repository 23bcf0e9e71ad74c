import { useEffect, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react'

/** As long as the slowest double click that systems take for one. */
const doubleClickMs = 500

const swallow = (event: SyntheticEvent): void => {
  event.preventDefault()
  event.stopPropagation()
}

/** Keeps presses away for half a second from when it is first drawn, with those that began in it and end later. */
export const useSettling = (wanted: boolean) => {
  const [settling, setSettling] = useState(wanted)
  const began = useRef(false)
  useEffect(() => {
    if (!wanted) return
    const timer = setTimeout(() => setSettling(false), doubleClickMs)
    return () => clearTimeout(timer)
  }, [wanted])
  const onDown = (event: SyntheticEvent): void => {
    began.current = settling
    if (settling) swallow(event)
  }
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') onDown(event)
  }
  const onClick = (event: SyntheticEvent): void => {
    if (settling || began.current) swallow(event)
    began.current = false
  }
  const guard = wanted
    ? { onPointerDownCapture: onDown, onMouseDownCapture: onDown, onKeyDownCapture: onKey, onClickCapture: onClick }
    : {}
  return { settling, guard }
}
