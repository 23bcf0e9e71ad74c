import { Check, ChevronDown } from 'lucide-react'
import type { Ref } from 'react'
import { Button, ListBox, ListBoxItem, Popover, Select as AriaSelect, SelectValue } from 'react-aria-components'
import type { SelectProps as AriaSelectProps } from 'react-aria-components'
import { joinClasses, withClasses } from '../join-classes.ts'
import { choiceText } from './choice.ts'
import type { Choice } from './choice.ts'
import { groupLook, listItemLook, listLook } from './control-look.ts'
import { FieldFrame } from './field-frame.tsx'
import { fieldWidths, isMarked } from './field-props.ts'
import type { FieldText, FieldWidth } from './field-props.ts'

export type SelectProps = Omit<
  AriaSelectProps<Choice>,
  'children' | 'value' | 'defaultValue' | 'onChange' | 'selectionMode'
> &
  FieldText & {
    choices: readonly Choice[]
    value?: string | null
    defaultValue?: string
    onChange?: (value: string | null) => void
    width?: FieldWidth
    /** The button that opens the list. */
    ref?: Ref<HTMLButtonElement>
  }

/** One of several, behind a button. For more than a dozen, ComboBox. The words of nothing chosen: `placeholder`. */
export function Select(props: SelectProps) {
  const { label, labelNote, isLabelHidden, description, errorMessage, ...field } = props
  const { choices, onChange, width = 'medium', ref, className, ...rest } = field
  return (
    <AriaSelect
      validationBehavior="aria"
      {...rest}
      onChange={(key) => onChange?.(key === null ? null : String(key))}
      isInvalid={isMarked(rest.isInvalid, errorMessage)}
      className={withClasses('group flex min-w-0 flex-col gap-1', className)}
    >
      <FieldFrame {...{ label, labelNote, isLabelHidden, description, errorMessage }}>
        <Button
          ref={ref}
          className={joinClasses(
            groupLook,
            fieldWidths[width],
            'cursor-pointer gap-2 px-3 py-1.5 text-start group-data-invalid:border-bad group-data-invalid:shadow-[inset_0_0_0_1px_var(--bad)]',
          )}
        >
          <SelectValue className="min-w-0 flex-1 truncate data-placeholder:text-muted [&_[data-note]]:hidden [&_svg]:hidden" />
          <ChevronDown aria-hidden className="size-4.5 shrink-0 stroke-[1.75] text-muted" />
        </Button>
        <Popover className={listLook}>
          <ListBox items={choices} className="max-h-80 outline-none">
            {(choice) => <ChoiceItem id={choice.value} choice={choice} />}
          </ListBox>
        </Popover>
      </FieldFrame>
    </AriaSelect>
  )
}

/** One line of the list of a Select or a ComboBox. Its `id` is what the list knows it by when the choices change. */
export function ChoiceItem({ id, choice }: { id: string; choice: Choice }) {
  return (
    <ListBoxItem id={id} textValue={choiceText(choice)} isDisabled={choice.isDisabled} className={listItemLook}>
      {({ isSelected }) => (
        <>
          <span className="flex min-w-0 flex-1 flex-col">
            <span>{choice.label}</span>
            {choice.description ? (
              <span data-note="" className="text-dense font-normal text-muted">
                {choice.description}
              </span>
            ) : null}
          </span>
          {isSelected ? <Check aria-hidden className="size-4.5 shrink-0 self-center stroke-[1.75]" /> : null}
        </>
      )}
    </ListBoxItem>
  )
}
