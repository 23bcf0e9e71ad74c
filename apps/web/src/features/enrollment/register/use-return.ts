import { useEffect, useEffectEvent } from 'react'

/** Back from another site by the browser's own button: what stands on the page is from before. */
export const useReturn = (onReturn: () => void): void => {
  const hear = useEffectEvent(({ persisted }: PageTransitionEvent) => {
    if (persisted) onReturn()
  })
  useEffect(() => {
    const listen = (event: PageTransitionEvent): void => hear(event)
    window.addEventListener('pageshow', listen)
    return () => window.removeEventListener('pageshow', listen)
  }, [])
}
