import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Label, Tag, TagGroup, TagList } from 'react-aria-components'

export type TagItem = { key: string; label: string }

export type TagsProps = {
  label: ReactNode
  isLabelHidden?: boolean
  tags: readonly TagItem[]
  /** With it each tag can be taken away, by its cross or the Delete key. */
  onRemove?: (key: string) => void
  /** Beside the tags: "Clear all". */
  action?: ReactNode
}

const tag =
  'inline-flex min-h-8 touch:min-h-control cursor-default items-center gap-1 rounded-control border border-line bg-surface px-2.5 text-dense text-ink ' +
  'data-focus-visible:ring-focus data-allows-removing:pe-0'

const cross =
  'grid size-8 touch:size-11 cursor-pointer place-items-center rounded-control text-muted data-hovered:bg-sunken data-hovered:text-ink [&_svg]:size-4 [&_svg]:stroke-[1.75]'

/** What is applied or chosen, as words in small frames. */
export function Tags({ label, isLabelHidden, tags, onRemove, action }: TagsProps) {
  if (tags.length === 0) return null
  const remove = (keys: Set<string | number>) => {
    for (const key of keys) onRemove?.(String(key))
  }
  return (
    <div className="flex flex-wrap items-center gap-2">
      <TagGroup onRemove={onRemove ? remove : undefined} className="flex flex-wrap items-center gap-2">
        <Label className={isLabelHidden ? 'sr-only' : 'text-dense text-muted'}>{label}</Label>
        <TagList className="flex flex-wrap gap-2">
          {tags.map((item) => (
            <Tag key={item.key} id={item.key} textValue={item.label} className={tag}>
              {item.label}
              {onRemove ? (
                <Button slot="remove" className={cross}>
                  <X aria-hidden />
                </Button>
              ) : null}
            </Tag>
          ))}
        </TagList>
      </TagGroup>
      {action}
    </div>
  )
}
