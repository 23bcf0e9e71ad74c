import type { ReactNode } from 'react'

export type ReadingColumnProps = {
  children: ReactNode
  /** A StickyAside at the right of it. */
  aside?: ReactNode
}

/** A column to read in, at most 720 px, with room for one sheet beside it. */
export function ReadingColumn({ children, aside }: ReadingColumnProps) {
  if (!aside) return <div className="w-full max-w-reading">{children}</div>
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,45rem)_minmax(17rem,1fr)]">
      <div className="min-w-0">{children}</div>
      {aside}
    </div>
  )
}
