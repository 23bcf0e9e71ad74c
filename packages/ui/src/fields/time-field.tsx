import type { Time } from '@internationalized/date'
import type { Ref } from 'react'
import { TimeField as AriaTimeField } from 'react-aria-components'
import type { TimeFieldProps as AriaTimeFieldProps } from 'react-aria-components'
import { joinClasses, withClasses } from '../join-classes.ts'
import { groupLook } from './control-look.ts'
import { DateSegments } from './date-segments.tsx'
import { readClock, writeClock } from './date-text.ts'
import { FieldFrame } from './field-frame.tsx'
import { isMarked } from './field-props.ts'
import type { FieldText } from './field-props.ts'

type Replaced = 'children' | 'value' | 'defaultValue' | 'onChange' | 'minValue' | 'maxValue' | 'granularity'

export type TimeFieldProps = Omit<AriaTimeFieldProps<Time>, Replaced> &
  FieldText & {
    /** 'HH:MM', 24 hours, whatever the person's notation is. */
    value?: string | null
    defaultValue?: string
    onChange?: (time: string | null) => void
    ref?: Ref<HTMLDivElement>
  }

/** A time of day, in the person's notation. */
export function TimeField(props: TimeFieldProps) {
  const { label, labelNote, isLabelHidden, description, errorMessage, ...field } = props
  const { value, defaultValue, onChange, className, ...rest } = field
  return (
    <AriaTimeField
      validationBehavior="aria"
      {...rest}
      {...(value === undefined ? {} : { value: readClock(value) })}
      defaultValue={readClock(defaultValue)}
      onChange={(time) => onChange?.(time === null ? null : writeClock(time))}
      isInvalid={isMarked(rest.isInvalid, errorMessage) || undefined}
      className={withClasses('flex min-w-0 flex-col gap-1', className)}
    >
      <FieldFrame {...{ label, labelNote, isLabelHidden, description, errorMessage }}>
        <DateSegments className={joinClasses(groupLook, 'max-w-36')} />
      </FieldFrame>
    </AriaTimeField>
  )
}
