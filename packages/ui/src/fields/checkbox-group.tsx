import type { ReactNode, Ref } from 'react'
import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components'
import type { CheckboxGroupProps as AriaCheckboxGroupProps } from 'react-aria-components'
import { joinClasses, withClasses } from '../join-classes.ts'
import { Checkbox } from './checkbox.tsx'
import type { Choice } from './choice.ts'
import { FieldFrame } from './field-frame.tsx'
import { isMarked } from './field-props.ts'
import type { FieldText } from './field-props.ts'

export type CheckboxGroupProps = Omit<AriaCheckboxGroupProps, 'children'> &
  FieldText & {
    choices?: readonly Choice[]
    /** Checkboxes of one's own, instead of choices. */
    children?: ReactNode
    isInline?: boolean
    ref?: Ref<HTMLDivElement>
  }

/** Any of several. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { label, labelNote, isLabelHidden, description, errorMessage, ...field } = props
  const { choices, children, isInline = false, className, ...rest } = field
  return (
    <AriaCheckboxGroup
      validationBehavior="aria"
      {...rest}
      isInvalid={isMarked(rest.isInvalid, errorMessage)}
      className={withClasses('flex min-w-0 flex-col gap-1', className)}
    >
      <FieldFrame {...{ label, labelNote, isLabelHidden, description, errorMessage }}>
        <div className={joinClasses('flex gap-x-6 gap-y-2 pt-1', isInline ? 'flex-wrap' : 'flex-col')}>
          {children ??
            choices?.map((choice) => (
              <Checkbox
                key={choice.value}
                value={choice.value}
                description={choice.description}
                isDisabled={choice.isDisabled}
              >
                {choice.label}
              </Checkbox>
            ))}
        </div>
      </FieldFrame>
    </AriaCheckboxGroup>
  )
}
