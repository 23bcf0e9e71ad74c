import type { ReactNode } from 'react'
import { Label, ProgressBar as AriaProgressBar } from 'react-aria-components'

export type ProgressBarProps = {
  label: ReactNode
  value?: number
  maxValue?: number
  /** Beside the bar: "120 of 400 sent". */
  valueText: string
  /** While it cannot be said how far. */
  isIndeterminate?: boolean
  /** Cancel, for instance. */
  action?: ReactNode
}

/** How far a long work is, in words and as a bar. */
export function ProgressBar({
  label,
  value = 0,
  maxValue = 100,
  valueText,
  isIndeterminate,
  action,
}: ProgressBarProps) {
  return (
    <div className="flex max-w-measure items-end gap-4">
      <AriaProgressBar
        value={value}
        maxValue={maxValue}
        valueLabel={valueText}
        isIndeterminate={isIndeterminate}
        className="flex flex-1 flex-col gap-1.5"
      >
        {({ percentage }) => (
          <>
            <div className="flex flex-wrap items-baseline justify-between gap-x-4">
              <Label className="font-semibold">{label}</Label>
              <span className="figures text-dense text-muted">{valueText}</span>
            </div>
            <div className="h-2.5 overflow-hidden rounded-[3px] border border-line bg-surface">
              <div
                className={
                  isIndeterminate
                    ? 'progress-waits h-full w-1/3 bg-accent forced-colors:bg-[Highlight]'
                    : 'h-full bg-accent forced-colors:bg-[Highlight] transition-[width]'
                }
                style={isIndeterminate ? undefined : { width: `${percentage ?? 0}%` }}
              />
            </div>
          </>
        )}
      </AriaProgressBar>
      {action}
    </div>
  )
}
