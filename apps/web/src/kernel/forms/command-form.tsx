import { Button, Form, type FieldProblem } from '@inservice/ui'
import type { ReactNode } from 'react'
import { Controller, get, useFormState, type FieldValues, type Path, type PathValue } from 'react-hook-form'
import { FormattedMessage, useIntl } from 'react-intl'
import { TroubleText } from './trouble-text.tsx'
import type { CommandForm as Shell } from './use-command-form.ts'

const flatten = (errors: object, prefix = ''): FieldProblem[] =>
  Object.entries(errors).flatMap(([name, error]: [string, unknown]): FieldProblem[] => {
    if (typeof error !== 'object' || error === null) return []
    const path = `${prefix}${name}`
    const message: unknown = get(error, 'message')
    if (typeof message === 'string' && message !== '') return [{ field: path.replace(/\.?root$/, ''), message }]
    return 'ref' in error ? [] : flatten(error, `${path}.`)
  })

type FormProps<Input extends FieldValues, Output> = {
  form: Shell<Input, Output>
  children: ReactNode
  className?: string
}

/** The form's element: on top what to mend, each line leading to its field, then what went wrong besides. */
export const CommandForm = <Input extends FieldValues, Output>({
  form,
  children,
  className,
}: FormProps<Input, Output>) => {
  const { errors } = useFormState({ control: form.form.control })
  const { trouble } = form
  const besides: FieldProblem[] = trouble === null ? [] : [{ message: <TroubleText trouble={trouble} /> }]
  return (
    <Form
      method="post"
      className={className}
      onSubmit={form.submit}
      attempt={form.attempt}
      errors={[...flatten(errors), ...besides]}
      errorTitle={
        trouble === null ? (
          <FormattedMessage id="form.summary" defaultMessage="Before this can go on" />
        ) : (
          <FormattedMessage id="form.stopped" defaultMessage="This did not go through" />
        )
      }
    >
      {children}
    </Form>
  )
}

/** What a ui field needs of its form: spread it on the field. */
export type BoundField<Value> = {
  name: string
  value: Value
  onChange: (value: Value) => void
  onBlur: () => void
  errorMessage: string | undefined
}

type FieldProps<Input extends FieldValues, Output, Name extends Path<Input>> = {
  form: Shell<Input, Output>
  name: Name
  children: (field: BoundField<PathValue<Input, Name>>) => ReactNode
}

/** Ties one ui field to the form: `<FormField form={form} name="email">{(field) => <TextField {...field} label={…} />}</FormField>`. */
export const FormField = <Input extends FieldValues, Output, Name extends Path<Input>>({
  form,
  name,
  children,
}: FieldProps<Input, Output, Name>) => (
  <Controller
    control={form.form.control}
    name={name}
    render={({ field: { ref: _ref, disabled: _disabled, ...field }, fieldState }) => (
      <>{children({ ...field, errorMessage: fieldState.error?.message })}</>
    )}
  />
)

/** The form's one primary button: says that it works, and can't be pressed twice. */
export const SubmitButton = <Input extends FieldValues, Output>({
  form,
  children,
}: {
  form: Shell<Input, Output>
  children: ReactNode
}) => {
  const intl = useIntl()
  return (
    <Button
      type="submit"
      variant="primary"
      isPending={form.pending}
      pendingLabel={intl.formatMessage({ id: 'form.pending', defaultMessage: 'One moment' })}
    >
      {children}
    </Button>
  )
}
