import { ChevronLeft, ChevronRight } from 'lucide-react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components'
import { innerButtonLook } from './control-look.ts'

const cell =
  'figures grid size-10 touch:size-11 cursor-pointer place-items-center rounded-control text-dense text-ink outline-none ' +
  'data-hovered:bg-sunken data-today:font-semibold data-today:underline data-today:underline-offset-4 ' +
  'data-selected:bg-accent data-selected:text-on-accent data-focus-visible:ring-focus ' +
  'data-outside-month:hidden data-disabled:text-muted data-disabled:cursor-default data-disabled:line-through ' +
  'data-unavailable:text-muted data-unavailable:line-through forced-colors:data-selected:bg-[Highlight] forced-colors:data-selected:text-[HighlightText]'

/** A month of days, inside a DatePicker. */
export function CalendarMonth() {
  return (
    <Calendar>
      <header className="flex items-center gap-2 pb-2">
        <Button slot="previous" className={`${innerButtonLook} h-10`}>
          <ChevronLeft aria-hidden className="rtl:-scale-x-100" />
        </Button>
        <CalendarHeading className="flex-1 text-center font-serif text-body font-semibold" />
        <Button slot="next" className={`${innerButtonLook} h-10`}>
          <ChevronRight aria-hidden className="rtl:-scale-x-100" />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short">
        <CalendarGridHeader>
          {(weekday) => (
            <CalendarHeaderCell className="pb-1 text-caption font-normal text-muted">{weekday}</CalendarHeaderCell>
          )}
        </CalendarGridHeader>
        <CalendarGridBody>{(date) => <CalendarCell date={date} className={cell} />}</CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  )
}
