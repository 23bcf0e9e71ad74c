import type { CalendarDate } from '@internationalized/date'
import { CalendarDays } from 'lucide-react'
import type { Ref } from 'react'
import { Button, DatePicker as AriaDatePicker, Dialog, Group, Popover } from 'react-aria-components'
import type { DatePickerProps as AriaDatePickerProps } from 'react-aria-components'
import { joinClasses, withClasses } from '../join-classes.ts'
import { CalendarMonth } from './calendar-month.tsx'
import { groupLook, innerButtonLook } from './control-look.ts'
import type { DayValueProps } from './date-field.tsx'
import { DateSegments } from './date-segments.tsx'
import { readDay } from './date-text.ts'
import { FieldFrame } from './field-frame.tsx'
import { fieldWidths, isMarked } from './field-props.ts'
import type { FieldText } from './field-props.ts'

type Replaced = 'children' | 'value' | 'defaultValue' | 'onChange' | 'minValue' | 'maxValue' | 'granularity'

export type DatePickerProps = Omit<AriaDatePickerProps<CalendarDate>, Replaced> &
  FieldText &
  DayValueProps & { ref?: Ref<HTMLDivElement> }

/** A day typed or taken from a month: where the weekday matters. */
export function DatePicker(props: DatePickerProps) {
  const { label, labelNote, isLabelHidden, description, errorMessage, ...field } = props
  const { value, defaultValue, onChange, minValue, maxValue, className, ...rest } = field
  return (
    <AriaDatePicker
      validationBehavior="aria"
      {...rest}
      {...(value === undefined ? {} : { value: readDay(value) })}
      defaultValue={readDay(defaultValue)}
      minValue={readDay(minValue)}
      maxValue={readDay(maxValue)}
      onChange={(day) => onChange?.(day === null ? null : day.toString())}
      isInvalid={isMarked(rest.isInvalid, errorMessage) || undefined}
      className={withClasses('flex min-w-0 flex-col gap-1', className)}
    >
      <FieldFrame {...{ label, labelNote, isLabelHidden, description, errorMessage }}>
        <Group className={joinClasses(groupLook, fieldWidths.short, 'data-focus-within:ring-focus')}>
          <DateSegments className="flex flex-1 data-focus-within:outline-none" />
          <Button className={joinClasses(innerButtonLook, 'data-focus-visible:outline-offset-[-4px]')}>
            <CalendarDays aria-hidden />
          </Button>
        </Group>
        <Popover className="overflow-auto rounded-sheet border border-hair bg-surface shadow-float transition-opacity data-entering:opacity-0 data-exiting:opacity-0">
          <Dialog className="p-4 outline-none">
            <CalendarMonth />
          </Dialog>
        </Popover>
      </FieldFrame>
    </AriaDatePicker>
  )
}
