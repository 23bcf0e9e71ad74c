import type { ReactNode } from 'react'

export type FigureProps = {
  value: ReactNode
  unit?: ReactNode
  /** What it counts. */
  label: ReactNode
  note?: ReactNode
  size?: 'front' | 'title'
}

/** A figure that matters, in large serif, with its unit and what it counts. */
export function Figure({ value, unit, label, note, size = 'front' }: FigureProps) {
  return (
    <div className="flex flex-col">
      <p className="text-dense text-muted">{label}</p>
      <p className="flex items-baseline gap-2">
        <span
          className={`figures font-serif font-semibold tracking-[-0.01em] ${size === 'front' ? 'text-front' : 'text-title'}`}
        >
          {value}
        </span>
        {unit ? <span className="text-lead text-muted">{unit}</span> : null}
      </p>
      {note ? <p className="text-dense text-muted">{note}</p> : null}
    </div>
  )
}
