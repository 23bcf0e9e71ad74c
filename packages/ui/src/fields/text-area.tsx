import type { ReactNode, Ref } from 'react'
import { TextArea as AriaTextArea, TextField } from 'react-aria-components'
import type { TextFieldProps } from 'react-aria-components'
import { joinClasses, withClasses } from '../join-classes.ts'
import { controlLook } from './control-look.ts'
import { FieldFrame } from './field-frame.tsx'
import { fieldWidths, isMarked } from './field-props.ts'
import type { FieldText, FieldWidth } from './field-props.ts'

export type TextAreaProps = Omit<TextFieldProps, 'children'> &
  FieldText & {
    width?: FieldWidth
    placeholder?: string
    rows?: number
    /** A line beneath, such as "240 characters left". */
    footnote?: ReactNode
    ref?: Ref<HTMLTextAreaElement>
  }

/** Several lines of text; grows with what is written. */
export function TextArea(props: TextAreaProps) {
  const { label, labelNote, isLabelHidden, description, errorMessage, ...field } = props
  const { width = 'full', placeholder, rows = 4, footnote, ref, className, ...rest } = field
  const text = { label, labelNote, isLabelHidden, description, errorMessage }
  return (
    <TextField
      validationBehavior="aria"
      {...rest}
      isInvalid={isMarked(rest.isInvalid, errorMessage)}
      className={withClasses('flex min-w-0 flex-col gap-1', className)}
    >
      <FieldFrame {...text}>
        <AriaTextArea
          ref={ref}
          rows={rows}
          placeholder={placeholder}
          className={joinClasses(controlLook, fieldWidths[width], 'field-sizing-content max-h-96 resize-y')}
          style={{ minHeight: `calc(${rows} * 1.6875rem + 0.75rem + 2px)` }}
        />
        {footnote ? <p className="text-caption text-muted">{footnote}</p> : null}
      </FieldFrame>
    </TextField>
  )
}
