import type { ReactNode } from 'react'

export type LiveRegionProps = {
  /** What was just found or done, in a sentence; changes are read out. */
  children?: ReactNode
  urgency?: 'polite' | 'assertive'
}

/** Says changes to a screen reader ("38 results"). Keep it on the page, change its words. */
export function LiveRegion({ children, urgency = 'polite' }: LiveRegionProps) {
  return (
    <div role={urgency === 'polite' ? 'status' : 'alert'} aria-live={urgency} aria-atomic="true" className="sr-only">
      {children}
    </div>
  )
}
