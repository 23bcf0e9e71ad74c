import type { ReactNode, Ref } from 'react'

export type PageTitleProps = {
  children: ReactNode
  /** Above: breadcrumbs, or one line of where we are. */
  above?: ReactNode
  /** Beneath: one sentence. */
  lead?: ReactNode
  /** At the end: at most one primary button. */
  actions?: ReactNode
  look?: 'title' | 'front'
  /** The heading, so that a page can take the focus after a navigation. */
  ref?: Ref<HTMLHeadingElement>
}

/** The title of a page: its h1. */
export function PageTitle({ children, above, lead, actions, look = 'title', ref }: PageTitleProps) {
  const size = look === 'front' ? 'text-title sm:text-front' : 'text-section sm:text-title'
  return (
    <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4 pb-6">
      <div className="flex min-w-0 max-w-reading flex-col gap-1.5">
        {above ? <div className="text-dense text-muted">{above}</div> : null}
        <h1
          ref={ref}
          tabIndex={-1}
          className={`font-serif font-semibold tracking-[-0.01em] text-ink outline-none ${size}`}
        >
          {children}
        </h1>
        {lead ? <p className="text-lead text-muted">{lead}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap gap-3">{actions}</div> : null}
    </div>
  )
}
