import type { ReactNode, Ref } from 'react'
import { CheckboxButton, CheckboxField } from 'react-aria-components'
import type { CheckboxFieldProps } from 'react-aria-components'
import { joinClasses, withClasses } from '../join-classes.ts'
import { FieldHint } from './field-hint.tsx'
import { FieldError } from './field-error.tsx'
import { isMarked } from './field-props.ts'

export type CheckboxProps = Omit<CheckboxFieldProps, 'children' | 'inputRef'> & {
  children?: ReactNode
  description?: ReactNode
  errorMessage?: ReactNode
  /** The input itself. */
  ref?: Ref<HTMLInputElement>
}

const box =
  'mt-0.5 grid size-5 touch:size-6 shrink-0 place-items-center rounded-[4px] border-[1.5px] transition-colors ' +
  'group-data-focus-visible:ring-focus'

const boxStates = {
  disabled: 'border-hair bg-sunken text-muted',
  marked: 'border-bad bg-surface',
  chosen:
    'border-accent bg-accent text-on-accent forced-colors:border-[Highlight] forced-colors:bg-[Highlight] forced-colors:text-[HighlightText]',
  open: 'border-line bg-surface group-data-hovered:border-ink',
}

type BoxState = { isDisabled: boolean; isSelected: boolean; isIndeterminate: boolean; isInvalid: boolean }

const boxState = ({ isDisabled, isSelected, isIndeterminate, isInvalid }: BoxState): keyof typeof boxStates => {
  if (isDisabled) return 'disabled'
  if (isSelected || isIndeterminate) return 'chosen'
  return isInvalid ? 'marked' : 'open'
}

const mark = 'size-3.5 touch:size-4 fill-none stroke-current stroke-[2.5] keeps-color'

/** One yes or no. Its words are the target too. */
export function Checkbox({ children, description, errorMessage, ref, className, ...rest }: CheckboxProps) {
  return (
    <CheckboxField
      validationBehavior="aria"
      {...rest}
      inputRef={ref}
      isInvalid={isMarked(rest.isInvalid, errorMessage) || undefined}
      className={withClasses('flex flex-col gap-0.5', className)}
    >
      <CheckboxButton className="group flex w-fit min-h-6 touch:min-h-control touch:py-2 cursor-pointer items-start gap-2.5 text-body data-disabled:cursor-default data-disabled:text-muted">
        {(state) => (
          <>
            <span className={joinClasses(box, boxStates[boxState(state)])}>
              <svg viewBox="0 0 16 16" aria-hidden="true" className={mark}>
                {state.isIndeterminate ? (
                  <path d="M3 8h10" />
                ) : state.isSelected ? (
                  <path d="m3 8.5 3.2 3.2L13 4.8" />
                ) : null}
              </svg>
            </span>
            {children ? <span className="min-w-0">{children}</span> : null}
          </>
        )}
      </CheckboxButton>
      <ChoiceNotes description={description} errorMessage={errorMessage} />
    </CheckboxField>
  )
}

function ChoiceNotes({ description, errorMessage }: { description?: ReactNode; errorMessage?: ReactNode }) {
  return (
    <div className="flex flex-col gap-0.5 ps-7.5 touch:ps-8.5 empty:hidden">
      {description ? <FieldHint>{description}</FieldHint> : null}
      {errorMessage ? <FieldError>{errorMessage}</FieldError> : null}
    </div>
  )
}
