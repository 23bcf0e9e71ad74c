import { X } from 'lucide-react'
import { useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { Button } from 'react-aria-components'
import { joinClasses } from '../join-classes.ts'

export type TagItem = { key: string; label: string }

type Removable =
  | { onRemove?: undefined; removeLabel?: undefined }
  | {
      /** With it each tag has a cross. */
      onRemove: (key: string) => void
      /** The name of the cross: (label) => `Remove ${label}`. */
      removeLabel: (label: string) => string
    }

export type TagsProps = Removable & {
  label: ReactNode
  isLabelHidden?: boolean
  tags: readonly TagItem[]
  /** Beside the tags: "Clear all". */
  action?: ReactNode
}

const tag =
  'inline-flex min-h-8 touch:min-h-control items-center gap-1 rounded-control border border-line bg-surface ps-2.5 text-dense text-ink'

const cross =
  'grid size-8 touch:size-11 cursor-pointer place-items-center rounded-control text-muted data-hovered:bg-sunken data-hovered:text-ink [&_svg]:size-4 [&_svg]:stroke-[1.75]'

/** What is applied or chosen, as words in small frames. When one goes, the focus moves to the next. */
export function Tags({ label, isLabelHidden, tags, action, onRemove, removeLabel }: TagsProps) {
  const labelId = useId()
  const list = useRef<HTMLUListElement>(null)
  if (tags.length === 0) return null
  const remove = (key: string, index: number) => {
    const crosses = [...(list.current?.querySelectorAll('button') ?? [])]
    const heir = crosses[index + 1] ?? crosses[index - 1] ?? list.current
    heir?.focus()
    onRemove?.(key)
  }
  return (
    <div className="flex flex-wrap items-center gap-2">
      <span id={labelId} className={isLabelHidden ? 'sr-only' : 'text-dense text-muted'}>
        {label}
      </span>
      <ul ref={list} tabIndex={-1} aria-labelledby={labelId} className="flex flex-wrap gap-2">
        {tags.map((item, index) => (
          <li key={item.key} className={joinClasses(tag, onRemove ? 'pe-0' : 'pe-2.5')}>
            {item.label}
            {onRemove ? (
              <Button aria-label={removeLabel(item.label)} onPress={() => remove(item.key, index)} className={cross}>
                <X aria-hidden />
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {action}
    </div>
  )
}
