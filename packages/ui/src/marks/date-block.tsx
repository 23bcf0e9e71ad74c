export type DateBlockProps = {
  /** The day of the month, as the reader writes it. */
  day: string
  /** Month, short; a year may follow. */
  month: string
  /** Weekday, short. */
  weekday?: string
  /** The machine's form for <time>. */
  dateTime: string
  isMuted?: boolean
}

/** A date as a printed catalog sets it: the day in large serif, the month beneath. */
export function DateBlock({ day, month, weekday, dateTime, isMuted = false }: DateBlockProps) {
  return (
    <time dateTime={dateTime} className="flex w-14 shrink-0 flex-col items-start leading-none">
      {weekday ? <span className="text-caption text-muted">{weekday} </span> : null}
      <span className={`figures font-serif text-title font-semibold ${isMuted ? 'text-muted' : 'text-ink'}`}>
        {day}
      </span>
      <span className="text-dense text-muted"> {month}</span>
    </time>
  )
}
