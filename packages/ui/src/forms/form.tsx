import type { ReactNode, Ref } from 'react'
import { Form as AriaForm } from 'react-aria-components'
import type { FormProps as AriaFormProps } from 'react-aria-components'
import { joinClasses } from '../join-classes.ts'
import { ErrorSummary } from './error-summary.tsx'
import type { FieldProblem } from './error-summary.tsx'

export type FormProps = AriaFormProps & {
  /** The title of the summary; shown together with errors. */
  errorTitle?: ReactNode
  errors?: readonly FieldProblem[]
  /** Changes with each try to send. */
  attempt?: number | string
  ref?: Ref<HTMLFormElement>
}

/** A form: its summary of what to mend, then its fields, in one column. The browser's own bubbles are off. */
export function Form({ errorTitle, errors = [], attempt, children, className, ...rest }: FormProps) {
  return (
    <AriaForm validationBehavior="aria" {...rest} className={joinClasses('flex flex-col gap-6', className)}>
      <ErrorSummary title={errorTitle} errors={errors} attempt={attempt} />
      {children}
    </AriaForm>
  )
}
