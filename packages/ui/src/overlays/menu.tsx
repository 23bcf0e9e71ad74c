import type { ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { joinClasses } from '../join-classes.ts'

export type MenuEntry = {
  key: string
  label: ReactNode
  description?: ReactNode
  icon?: ReactNode
  href?: string
  onAction?: () => void
  isDisabled?: boolean
  isDanger?: boolean
  /** A hairline above it. */
  startsGroup?: boolean
  textValue?: string
}

export type MenuProps = {
  /** The button that opens it. */
  trigger: ReactNode
  /** Names the menu for screen readers. */
  label: string
  entries: readonly MenuEntry[]
  placement?: 'bottom start' | 'bottom end' | 'top start' | 'top end'
}

const item =
  'flex min-h-10 touch:min-h-control cursor-pointer items-center gap-2.5 rounded-control px-3 py-1.5 text-body no-underline outline-none ' +
  'data-focused:bg-sunken forced-colors:data-focused:bg-[Highlight] forced-colors:data-focused:text-[HighlightText] data-disabled:cursor-default data-disabled:text-muted ' +
  'data-focus-visible:ring-focus data-focus-visible:-outline-offset-2 [&_svg]:size-4.5 [&_svg]:shrink-0 [&_svg]:stroke-[1.75]'

/** Actions behind a button. */
export function Menu({ trigger, label, entries, placement = 'bottom start' }: MenuProps) {
  return (
    <MenuTrigger>
      {trigger}
      <Popover
        placement={placement}
        className="min-w-52 overflow-auto rounded-sheet border border-hair bg-surface p-1 shadow-float transition-opacity data-entering:opacity-0 data-exiting:opacity-0"
      >
        <AriaMenu aria-label={label} className="outline-none">
          {entries.flatMap((entry) => [
            entry.startsGroup ? <Separator key={`${entry.key}-rule`} className="my-1 border-t border-hair" /> : null,
            <MenuItem
              key={entry.key}
              id={entry.key}
              href={entry.href}
              onAction={entry.onAction}
              isDisabled={entry.isDisabled}
              textValue={entry.textValue ?? (typeof entry.label === 'string' ? entry.label : entry.key)}
              className={joinClasses(item, entry.isDanger ? 'text-bad' : 'text-ink')}
            >
              {entry.icon}
              <span className="flex min-w-0 flex-col">
                <span>{entry.label}</span>
                {entry.description ? <span className="text-dense text-muted">{entry.description}</span> : null}
              </span>
            </MenuItem>,
          ])}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
