import type { ReactNode, Ref } from 'react'
import { Group, Input, TextField as AriaTextField } from 'react-aria-components'
import type { TextFieldProps as AriaTextFieldProps } from 'react-aria-components'
import { joinClasses, withClasses } from '../join-classes.ts'
import { controlLook, groupLook } from './control-look.ts'
import { FieldFrame } from './field-frame.tsx'
import { fieldWidths, isMarked } from './field-props.ts'
import type { FieldText, FieldWidth } from './field-props.ts'

export type TextFieldProps = Omit<AriaTextFieldProps, 'children'> &
  FieldText & {
    width?: FieldWidth
    placeholder?: string
    /** Stands inside the border, before or after the text: a unit, a symbol. */
    prefix?: ReactNode
    suffix?: ReactNode
    /** The input itself. */
    ref?: Ref<HTMLInputElement>
  }

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { label, labelNote, isLabelHidden, description, errorMessage, ...field } = props
  const { width = 'medium', placeholder, prefix, suffix, ref, className, ...rest } = field
  const text = { label, labelNote, isLabelHidden, description, errorMessage }
  return (
    <AriaTextField
      validationBehavior="aria"
      {...rest}
      isInvalid={isMarked(rest.isInvalid, errorMessage)}
      className={withClasses('flex min-w-0 flex-col gap-1', className)}
    >
      <FieldFrame {...text}>
        {prefix || suffix ? (
          <Group className={joinClasses(groupLook, fieldWidths[width])}>
            {prefix ? <span className="ps-3 text-muted">{prefix}</span> : null}
            <Input
              ref={ref}
              placeholder={placeholder}
              className="w-full min-w-0 flex-1 bg-transparent px-3 outline-none"
            />
            {suffix ? <span className="pe-3 text-muted">{suffix}</span> : null}
          </Group>
        ) : (
          <Input ref={ref} placeholder={placeholder} className={joinClasses(controlLook, fieldWidths[width])} />
        )}
      </FieldFrame>
    </AriaTextField>
  )
}
