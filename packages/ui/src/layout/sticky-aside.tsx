import type { ReactNode } from 'react'

export type StickyAsideProps = { label: string; children: ReactNode; className?: string }

/** One sheet at the right that stays in sight while the column is read. */
export function StickyAside({ label, children, className = '' }: StickyAsideProps) {
  return (
    <aside aria-label={label} className={`sheet p-6 lg:sticky lg:top-6 ${className}`}>
      {children}
    </aside>
  )
}
