import type { ReactNode, Ref } from 'react'
import { SwitchButton, SwitchField } from 'react-aria-components'
import type { SwitchFieldProps } from 'react-aria-components'
import { withClasses } from '../join-classes.ts'
import { FieldHint } from './field-hint.tsx'

export type SwitchProps = Omit<SwitchFieldProps, 'children' | 'inputRef'> & {
  children: ReactNode
  description?: ReactNode
  /** The word for each state, so that it does not hang on color and place. */
  onWord?: ReactNode
  offWord?: ReactNode
  ref?: Ref<HTMLInputElement>
}

const track =
  'mt-0.5 flex h-6 w-11 shrink-0 items-center rounded-full border-[1.5px] border-line bg-surface p-0.5 transition-colors ' +
  'group-data-selected:border-accent group-data-selected:bg-accent group-data-hovered:border-ink group-data-focus-visible:ring-focus ' +
  'group-data-disabled:border-hair group-data-disabled:bg-sunken forced-colors:group-data-selected:bg-[Highlight]'

const knob =
  'size-4 rounded-full bg-line transition-transform group-data-selected:translate-x-5 rtl:group-data-selected:-translate-x-5 ' +
  'group-data-selected:bg-on-accent group-data-disabled:bg-hair forced-colors:bg-[ButtonText]'

/** On or off, at once, without a button to send it. */
export function Switch({ children, description, onWord, offWord, ref, className, ...rest }: SwitchProps) {
  return (
    <SwitchField {...rest} inputRef={ref} className={withClasses('flex flex-col gap-0.5', className)}>
      <SwitchButton className="group flex w-fit touch:min-h-control touch:py-2 cursor-pointer items-start gap-3 text-body data-disabled:cursor-default data-disabled:text-muted">
        {({ isSelected }) => (
          <>
            <span className={track}>
              <span className={knob} />
            </span>
            <span className="min-w-0">
              {children}
              {onWord && offWord ? (
                <span aria-hidden="true" className="ps-2 text-muted">
                  {isSelected ? onWord : offWord}
                </span>
              ) : null}
            </span>
          </>
        )}
      </SwitchButton>
      {description ? (
        <div className="ps-14">
          <FieldHint>{description}</FieldHint>
        </div>
      ) : null}
    </SwitchField>
  )
}
