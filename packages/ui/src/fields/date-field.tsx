import type { CalendarDate } from '@internationalized/date'
import type { Ref } from 'react'
import { DateField as AriaDateField } from 'react-aria-components'
import type { DateFieldProps as AriaDateFieldProps } from 'react-aria-components'
import { joinClasses, withClasses } from '../join-classes.ts'
import { groupLook } from './control-look.ts'
import { DateSegments } from './date-segments.tsx'
import { readDay } from './date-text.ts'
import { FieldFrame } from './field-frame.tsx'
import { fieldWidths, isMarked } from './field-props.ts'
import type { FieldText } from './field-props.ts'

type Replaced = 'children' | 'value' | 'defaultValue' | 'onChange' | 'minValue' | 'maxValue' | 'granularity'

/** Days in and out are 'YYYY-MM-DD'. */
export type DayValueProps = {
  value?: string | null
  defaultValue?: string
  onChange?: (day: string | null) => void
  minValue?: string
  maxValue?: string
}

export type DateFieldProps = Omit<AriaDateFieldProps<CalendarDate>, Replaced> &
  FieldText &
  DayValueProps & { ref?: Ref<HTMLDivElement> }

/** A day that one knows by heart, typed: a birthday, an expiry. */
export function DateField(props: DateFieldProps) {
  const { label, labelNote, isLabelHidden, description, errorMessage, ...field } = props
  const { value, defaultValue, onChange, minValue, maxValue, className, ...rest } = field
  return (
    <AriaDateField
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
        <DateSegments className={joinClasses(groupLook, fieldWidths.short)} />
      </FieldFrame>
    </AriaDateField>
  )
}
