import type { ReactNode, Ref } from 'react'
import { Group, Input, NumberField as AriaNumberField } from 'react-aria-components'
import type { NumberFieldProps as AriaNumberFieldProps } from 'react-aria-components'
import { joinClasses, withClasses } from '../join-classes.ts'
import { groupLook } from './control-look.ts'
import { FieldFrame } from './field-frame.tsx'
import { fieldWidths, isMarked } from './field-props.ts'
import type { FieldText, FieldWidth } from './field-props.ts'

export type NumberFieldProps = Omit<AriaNumberFieldProps, 'children' | 'value' | 'defaultValue' | 'onChange'> &
  FieldText & {
    value?: number | null
    defaultValue?: number
    /** Null when the field is emptied. */
    onChange?: (value: number | null) => void
    width?: FieldWidth
    placeholder?: string
    prefix?: ReactNode
    suffix?: ReactNode
    ref?: Ref<HTMLInputElement>
  }

/** A number in the person's own notation; arrow keys step it. */
export function NumberField(props: NumberFieldProps) {
  const { label, labelNote, isLabelHidden, description, errorMessage, ...field } = props
  const { width = 'short', placeholder, prefix, suffix, ref, className, value, onChange, ...rest } = field
  const text = { label, labelNote, isLabelHidden, description, errorMessage }
  return (
    <AriaNumberField
      validationBehavior="aria"
      {...rest}
      {...(value === undefined ? {} : { value: value ?? Number.NaN })}
      onChange={(next) => onChange?.(Number.isNaN(next) ? null : next)}
      isInvalid={isMarked(rest.isInvalid, errorMessage)}
      className={withClasses('flex min-w-0 flex-col gap-1', className)}
    >
      <FieldFrame {...text}>
        <Group className={joinClasses(groupLook, fieldWidths[width])}>
          {prefix ? <span className="ps-3 text-muted">{prefix}</span> : null}
          <Input
            ref={ref}
            placeholder={placeholder}
            className="figures w-full min-w-0 flex-1 bg-transparent px-3 outline-none"
          />
          {suffix ? <span className="pe-3 text-muted">{suffix}</span> : null}
        </Group>
      </FieldFrame>
    </AriaNumberField>
  )
}
