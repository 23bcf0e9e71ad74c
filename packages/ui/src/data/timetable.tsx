import type { ReactNode } from 'react'

export type TimetableRow = {
  key: string
  /** "Tue, March 10" */
  date: ReactNode
  dateTime: string
  /** "8:30 a.m. – 3:30 p.m." */
  time: ReactNode
  place: ReactNode
  note?: ReactNode
  mark?: ReactNode
}

export type TimetableProps = {
  label: string
  rows: readonly TimetableRow[]
  /** Beneath: the zone the times are in. */ note?: ReactNode
}

/** When and where, line by line, as on a printed plan. */
export function Timetable({ label, rows, note }: TimetableProps) {
  return (
    <div>
      <ol aria-label={label} className="divide-y divide-hair border-y border-hair">
        {rows.map((row) => (
          <li key={row.key} className="grid gap-x-6 gap-y-0.5 py-3 sm:grid-cols-[9rem_11.5rem_minmax(0,1fr)]">
            <time dateTime={row.dateTime} className="figures font-semibold">
              {row.date}
            </time>
            <span className="figures">{row.time}</span>
            <span className="min-w-0">
              <span className="flex flex-wrap items-baseline gap-x-3">
                {row.place}
                {row.mark}
              </span>
              {row.note ? <span className="block text-dense text-muted">{row.note}</span> : null}
            </span>
          </li>
        ))}
      </ol>
      {note ? <p className="pt-2 text-dense text-muted">{note}</p> : null}
    </div>
  )
}
