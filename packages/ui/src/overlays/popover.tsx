import type { ReactNode } from 'react'
import { Dialog, DialogTrigger, Heading, Popover as AriaPopover } from 'react-aria-components'
import type { PopoverProps as AriaPopoverProps } from 'react-aria-components'

export type PopoverProps = Pick<AriaPopoverProps, 'placement' | 'isOpen' | 'onOpenChange'> & {
  trigger: ReactNode
  title: ReactNode
  isTitleHidden?: boolean
  children: ReactNode | ((close: () => void) => ReactNode)
}

/** A little more about one thing, beside it: a definition, a small choice. */
export function Popover({
  trigger,
  title,
  isTitleHidden,
  children,
  placement = 'bottom start',
  ...rest
}: PopoverProps) {
  return (
    <DialogTrigger {...rest}>
      {trigger}
      <AriaPopover
        placement={placement}
        className="max-w-[min(24rem,calc(100vw-2rem))] overflow-auto rounded-sheet border border-hair bg-surface shadow-float transition-opacity data-entering:opacity-0 data-exiting:opacity-0"
      >
        <Dialog className="px-5 py-4 outline-none">
          {({ close }) => (
            <>
              <Heading slot="title" className={isTitleHidden ? 'sr-only' : 'pb-1 font-semibold'}>
                {title}
              </Heading>
              <div className="text-dense">{typeof children === 'function' ? children(close) : children}</div>
            </>
          )}
        </Dialog>
      </AriaPopover>
    </DialogTrigger>
  )
}
