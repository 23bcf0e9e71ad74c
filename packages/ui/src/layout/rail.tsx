import type { ReactNode } from 'react'

export type RailProps = {
  /** The narrow column: filters, a short list. */
  rail: ReactNode
  children: ReactNode
}

/** A narrow rail at the left on a desk, gone on a phone (put it in a Drawer there). */
export function Rail({ rail, children }: RailProps) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 lg:grid-cols-[15rem_minmax(0,1fr)]">
      <div className="max-lg:hidden lg:sticky lg:top-6">{rail}</div>
      <div className="min-w-0">{children}</div>
    </div>
  )
}
