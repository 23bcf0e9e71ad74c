import { DateInput, DateSegment } from 'react-aria-components'
import { joinClasses } from '../join-classes.ts'

const segment =
  'figures inline-block min-w-6 rounded-[3px] px-0.5 text-center text-ink outline-none caret-transparent data-placeholder:text-muted data-disabled:text-muted ' +
  'data-[type=literal]:min-w-0 data-[type=literal]:px-0 data-[type=literal]:text-muted data-focused:bg-accent data-focused:text-on-accent ' +
  'forced-colors:data-focused:bg-[Highlight] forced-colors:data-focused:text-[HighlightText]'

/** The parts of a date or a time, each typed or stepped by itself. */
export function DateSegments({ className }: { className: string }) {
  return (
    <DateInput className={joinClasses(className, 'px-2.5 data-focus-within:ring-focus')}>
      {(part) => <DateSegment segment={part} className={segment} />}
    </DateInput>
  )
}
