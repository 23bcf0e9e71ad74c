import type { ReactNode } from 'react'

export type SummaryRow = {
  key: string
  label: ReactNode
  value: ReactNode
  /** A link or button to change it; its name must say what is changed. */
  action?: ReactNode
}

export type SummaryListProps = { rows: readonly SummaryRow[] }

/** "Check your answers": question, answer, change. */
export function SummaryList({ rows }: SummaryListProps) {
  return (
    <dl className="border-t border-hair">
      {rows.map(({ key, label, value, action }) => (
        <div
          key={key}
          className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-0.5 border-b border-hair py-3 sm:grid-cols-[minmax(0,14rem)_minmax(0,1fr)_auto]"
        >
          <dt className="text-muted max-sm:text-dense sm:col-span-1">{label}</dt>
          <dd className="min-w-0 text-ink max-sm:col-start-1 max-sm:row-start-2">{value}</dd>
          {action ? (
            <dd className="text-end max-sm:col-start-2 max-sm:row-span-2 max-sm:row-start-1">{action}</dd>
          ) : null}
        </div>
      ))}
    </dl>
  )
}
