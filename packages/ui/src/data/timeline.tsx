import type { ReactNode } from 'react'
import { StateShape } from '../marks/state-shape.tsx'
import type { Tone } from '../marks/state-shape.tsx'

export type TimelineEvent = {
  key: string
  /** When, as a <time>. */
  when: ReactNode
  title: ReactNode
  detail?: ReactNode
  tone?: Tone
  /** At the end, in a column of figures. */
  amount?: ReactNode
}

export type TimelineProps = { label: string; events: readonly TimelineEvent[] }

/** What happened, one after the other, along a hairline. */
export function Timeline({ label, events }: TimelineProps) {
  return (
    <ol aria-label={label} className="flex flex-col">
      {events.map(({ key, when, title, detail, tone = 'neutral', amount }) => (
        <li key={key} className="group relative flex gap-4 pb-5 last:pb-0">
          <span
            aria-hidden="true"
            className="absolute start-1.5 top-5 bottom-0 border-s border-hair group-last:hidden"
          />
          <span className="pt-[3px]">
            <StateShape tone={tone} className="size-3.5 -ms-px" />
          </span>
          <div className="flex min-w-0 flex-1 justify-between gap-x-6">
            <div className="min-w-0">
              <p className="text-ink">{title}</p>
              {detail ? <div className="text-dense text-muted">{detail}</div> : null}
              <p className="text-caption text-muted">{when}</p>
            </div>
            {amount ? <p className="figures whitespace-nowrap text-ink">{amount}</p> : null}
          </div>
        </li>
      ))}
    </ol>
  )
}
