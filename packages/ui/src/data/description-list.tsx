import type { ReactNode } from 'react'

export type DescriptionItem = { key: string; term: ReactNode; description: ReactNode }

export type DescriptionListProps = {
  items: readonly DescriptionItem[]
  /** side: term beside its description; above: in a narrow sheet. */
  look?: 'side' | 'above'
}

/** Terms and what is to be said of each. */
export function DescriptionList({ items, look = 'side' }: DescriptionListProps) {
  const row = look === 'side' ? 'sm:grid sm:grid-cols-[minmax(0,11rem)_minmax(0,1fr)] sm:gap-x-6' : ''
  return (
    <dl className="flex flex-col gap-3">
      {items.map(({ key, term, description }) => (
        <div key={key} className={row}>
          <dt className="text-muted max-sm:text-dense">{term}</dt>
          <dd className="text-ink">{description}</dd>
        </div>
      ))}
    </dl>
  )
}
