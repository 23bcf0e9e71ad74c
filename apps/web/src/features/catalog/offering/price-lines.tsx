import type { ReactNode } from 'react'

export type PriceLine = {
  key: string
  label: ReactNode
  detail?: ReactNode
  amount: ReactNode
  isStrong?: boolean
  isSum?: boolean
}

/** Amounts under each other, the last one perhaps their sum. */
export const PriceLines = ({ lines }: { lines: readonly PriceLine[] }) => (
  <dl className="max-w-md">
    {lines.map(({ key, label, detail, amount, isStrong = false, isSum = false }) => (
      <div
        key={key}
        className={`flex items-baseline justify-between gap-6 border-hair py-1.5 ${isSum ? 'border-t border-ink' : 'not-first:border-t'} ${isStrong ? 'font-semibold' : ''}`}
      >
        <dt className="min-w-0">
          {label}
          {detail ? <span className="ps-2 text-dense font-normal text-muted">{detail}</span> : null}
        </dt>
        <dd className="figures">{amount}</dd>
      </div>
    ))}
  </dl>
)
