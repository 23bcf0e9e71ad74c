import type { ReactNode } from 'react'
import { FieldError } from './field-error.tsx'
import { FieldHint } from './field-hint.tsx'
import { FieldLabel } from './field-label.tsx'
import type { FieldText } from './field-props.ts'

/** The order that every field keeps: name, hint, what to mend, control. Stands inside a field of the library. */
export function FieldFrame({
  label,
  labelNote,
  isLabelHidden,
  description,
  errorMessage,
  children,
}: FieldText & { children: ReactNode }) {
  return (
    <>
      <FieldLabel note={labelNote} isHidden={isLabelHidden}>
        {label}
      </FieldLabel>
      {description ? <FieldHint>{description}</FieldHint> : null}
      <FieldError>{errorMessage}</FieldError>
      {children}
    </>
  )
}
