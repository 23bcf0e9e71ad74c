import { ChevronDown } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import { Button, ComboBox as AriaComboBox, Group, Input, ListBox, Popover } from 'react-aria-components'
import type { ComboBoxProps as AriaComboBoxProps } from 'react-aria-components'
import { joinClasses, withClasses } from '../join-classes.ts'
import type { Choice } from './choice.ts'
import { groupLook, innerButtonLook, listLook } from './control-look.ts'
import { FieldFrame } from './field-frame.tsx'
import { fieldWidths, isMarked } from './field-props.ts'
import type { FieldText, FieldWidth } from './field-props.ts'
import { ChoiceItem } from './select.tsx'

export type ComboBoxProps = Omit<
  AriaComboBoxProps<Choice>,
  'children' | 'value' | 'defaultValue' | 'onChange' | 'selectionMode' | 'items' | 'defaultItems'
> &
  FieldText & {
    choices: readonly Choice[]
    value?: string | null
    defaultValue?: string
    onChange?: (value: string | null) => void
    /** True where the choices come already filtered, from a search elsewhere. */
    isFiltered?: boolean
    /** What the open list says when nothing fits. */
    emptyText?: ReactNode
    placeholder?: string
    width?: FieldWidth
    /** The input itself. */
    ref?: Ref<HTMLInputElement>
  }

/** One of many, found by typing. */
export function ComboBox(props: ComboBoxProps) {
  const { label, labelNote, isLabelHidden, description, errorMessage, ...field } = props
  const { choices, onChange, isFiltered = false, emptyText, placeholder, ...other } = field
  const { width = 'medium', ref, className, ...rest } = other
  return (
    <AriaComboBox
      validationBehavior="aria"
      allowsEmptyCollection={Boolean(emptyText)}
      {...rest}
      {...(isFiltered ? { items: choices } : { defaultItems: choices })}
      onChange={(key) => onChange?.(key === null ? null : String(key))}
      isInvalid={isMarked(rest.isInvalid, errorMessage)}
      className={withClasses('flex min-w-0 flex-col gap-1', className)}
    >
      <FieldFrame {...{ label, labelNote, isLabelHidden, description, errorMessage }}>
        <Group className={joinClasses(groupLook, fieldWidths[width])}>
          <Input
            ref={ref}
            placeholder={placeholder}
            className="w-full min-w-0 flex-1 bg-transparent px-3 outline-none"
          />
          <Button className={innerButtonLook}>
            <ChevronDown aria-hidden />
          </Button>
        </Group>
        <Popover className={listLook}>
          <ListBox<Choice>
            className="max-h-80 outline-none"
            renderEmptyState={() => <p className="px-3 py-2 text-dense text-muted">{emptyText}</p>}
          >
            {(choice) => <ChoiceItem id={choice.value} choice={choice} />}
          </ListBox>
        </Popover>
      </FieldFrame>
    </AriaComboBox>
  )
}
