import { useId } from 'react'
import type { ReactNode } from 'react'

export type SectionProps = {
  title: ReactNode
  children: ReactNode
  lead?: ReactNode
  actions?: ReactNode
  headingLevel?: 2 | 3 | 4
  id?: string
  className?: string
}

const sizes = { 2: 'text-section', 3: 'text-lead', 4: 'text-body' }

/** A part of a page under its own heading, parted from the one before by space and a hairline. */
export function Section({ title, children, lead, actions, headingLevel = 2, id, className = '' }: SectionProps) {
  const Heading = `h${headingLevel}` as const
  const headingId = useId()
  const rule = headingLevel === 2 ? 'border-t border-hair pt-5 mt-10 first:mt-0' : 'mt-8 first:mt-0'
  return (
    <section id={id} aria-labelledby={headingId} className={`${rule} ${className}`}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 pb-3">
        <Heading id={headingId} className={`font-serif font-semibold text-ink ${sizes[headingLevel]}`}>
          {title}
        </Heading>
        {actions ? <div className="flex flex-wrap gap-3">{actions}</div> : null}
      </div>
      {lead ? <p className="max-w-measure pb-3 text-muted">{lead}</p> : null}
      {children}
    </section>
  )
}
