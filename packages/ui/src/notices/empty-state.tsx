import type { ReactNode } from 'react'

export type EmptyStateProps = {
  /** Why there is nothing here. */
  title: ReactNode
  children?: ReactNode
  /** One next step. */
  action?: ReactNode
  headingLevel?: 2 | 3 | 4
}

/** Nothing here: why, and one thing to do. */
export function EmptyState({ title, children, action, headingLevel = 2 }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const
  return (
    <div className="flex flex-col items-start gap-2 border-y border-hair py-10">
      <Heading className="font-serif text-lead font-semibold text-ink">{title}</Heading>
      {children ? <div className="max-w-measure text-muted">{children}</div> : null}
      {action ? <div className="pt-2">{action}</div> : null}
    </div>
  )
}
