import type { ReactNode } from 'react'
import { Label, Meter as AriaMeter } from 'react-aria-components'

export type MeterProps = {
  label: ReactNode
  value: number
  maxValue: number
  /** In words: "3 of 15 hours". Never a bare percentage. */
  valueText: string
  /** What is missing, and until when. */
  note?: ReactNode
}

/** How much of what is asked for is there: a labelled bar. */
export function Meter({ label, value, maxValue, valueText, note }: MeterProps) {
  return (
    <AriaMeter
      value={Math.min(value, maxValue)}
      maxValue={maxValue}
      valueLabel={valueText}
      className="flex flex-col gap-1.5"
    >
      {({ percentage }) => (
        <>
          <div className="flex flex-wrap items-baseline justify-between gap-x-4">
            <Label className="font-semibold">{label}</Label>
            <span className="figures text-dense text-ink">{valueText}</span>
          </div>
          <div className="h-2.5 overflow-hidden rounded-[3px] border border-line bg-surface">
            <div className="h-full bg-accent forced-colors:bg-[Highlight]" style={{ width: `${percentage}%` }} />
          </div>
          {note ? <p className="text-dense text-muted">{note}</p> : null}
        </>
      )}
    </AriaMeter>
  )
}
