import type { ReactNode, Ref } from 'react'
import { RadioGroup as AriaRadioGroup } from 'react-aria-components'
import type { RadioGroupProps as AriaRadioGroupProps } from 'react-aria-components'
import { joinClasses, withClasses } from '../join-classes.ts'
import type { Choice } from './choice.ts'
import { FieldFrame } from './field-frame.tsx'
import { isMarked } from './field-props.ts'
import type { FieldText } from './field-props.ts'
import { Radio } from './radio.tsx'

export type RadioGroupProps = Omit<AriaRadioGroupProps, 'children'> &
  FieldText & {
    choices?: readonly Choice[]
    /** Radios of one's own, instead of choices. */
    children?: ReactNode
    /** list: one line each; cards: large targets with a description; inline: side by side. */
    look?: 'list' | 'cards' | 'inline'
    ref?: Ref<HTMLDivElement>
  }

const looks = {
  list: 'flex-col gap-2',
  cards: 'flex-col gap-3',
  inline: 'flex-wrap gap-x-6 gap-y-2',
}

/** One of several, all in sight. */
export function RadioGroup(props: RadioGroupProps) {
  const { label, labelNote, isLabelHidden, description, errorMessage, ...field } = props
  const { choices, children, look = 'list', className, ...rest } = field
  return (
    <AriaRadioGroup
      validationBehavior="aria"
      {...rest}
      isInvalid={isMarked(rest.isInvalid, errorMessage)}
      className={withClasses('flex min-w-0 flex-col gap-1', className)}
    >
      <FieldFrame {...{ label, labelNote, isLabelHidden, description, errorMessage }}>
        <div className={joinClasses('flex pt-1', looks[look])}>
          {children ??
            choices?.map((choice) => (
              <Radio
                key={choice.value}
                value={choice.value}
                description={choice.description}
                isDisabled={choice.isDisabled}
                isCard={look === 'cards'}
              >
                {choice.label}
              </Radio>
            ))}
        </div>
      </FieldFrame>
    </AriaRadioGroup>
  )
}
