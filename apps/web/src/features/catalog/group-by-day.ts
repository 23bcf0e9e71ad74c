import { daysOf } from './catalog-search.ts'

export type CalendarDay<Item> = {
  /** `2026-12-03` */
  readonly date: string
  /** 1 (Sunday) to 7: the column in a calendar as the United States prints it. */
  readonly column: number
  readonly items: readonly Item[]
}

/** The day on the wall calendar of a place. */
export const dayAt = (at: string, zone: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date(at))

/** Every day of a month with what begins on it at its own place: a training of 6 p.m. in Seattle stands on that day, not on the next of UTC. */
export const groupByDay = <Item extends { startsAt: string | null; timeZone: string }>(
  month: string,
  items: readonly Item[],
): readonly CalendarDay<Item>[] => {
  const { to } = daysOf(month)
  const byDay = Map.groupBy(
    items.filter((item) => item.startsAt !== null),
    ({ startsAt, timeZone }) => dayAt(startsAt ?? '', timeZone),
  )
  return Array.from({ length: Number(to.slice(8)) }, (_, index) => {
    const date = `${month}-${String(index + 1).padStart(2, '0')}`
    return { date, column: new Date(`${date}T12:00:00Z`).getUTCDay() + 1, items: byDay.get(date) ?? [] }
  })
}
