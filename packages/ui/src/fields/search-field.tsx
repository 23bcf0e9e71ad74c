import { Search, X } from 'lucide-react'
import type { Ref } from 'react'
import { Button, Group, Input, SearchField as AriaSearchField } from 'react-aria-components'
import type { SearchFieldProps as AriaSearchFieldProps } from 'react-aria-components'
import { joinClasses, withClasses } from '../join-classes.ts'
import { groupLook, innerButtonLook } from './control-look.ts'
import { FieldFrame } from './field-frame.tsx'
import { fieldWidths } from './field-props.ts'
import type { FieldText, FieldWidth } from './field-props.ts'

export type SearchFieldProps = Omit<AriaSearchFieldProps, 'children'> &
  FieldText & { width?: FieldWidth; placeholder?: string; ref?: Ref<HTMLInputElement> }

/** Words to look for. Enter calls onSubmit; the cross and Escape empty it. */
export function SearchField(props: SearchFieldProps) {
  const { label, labelNote, isLabelHidden, description, errorMessage, ...field } = props
  const { width = 'medium', placeholder, ref, className, ...rest } = field
  return (
    <AriaSearchField {...rest} className={withClasses('group flex min-w-0 flex-col gap-1', className)}>
      <FieldFrame {...{ label, labelNote, isLabelHidden, description, errorMessage }}>
        <Group className={joinClasses(groupLook, fieldWidths[width])}>
          <Search aria-hidden className="ms-3 size-4.5 shrink-0 stroke-[1.75] text-muted" />
          <Input
            ref={ref}
            placeholder={placeholder}
            className="w-full min-w-0 flex-1 bg-transparent px-2 outline-none [&::-webkit-search-cancel-button]:hidden"
          />
          <Button className={joinClasses(innerButtonLook, 'group-data-empty:invisible')}>
            <X aria-hidden />
          </Button>
        </Group>
      </FieldFrame>
    </AriaSearchField>
  )
}
