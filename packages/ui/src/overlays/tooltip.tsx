import type { ReactNode } from 'react'
import { Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components'

export type TooltipProps = {
  /** A few words; nothing that is said nowhere else. */
  text: ReactNode
  /** A Button or a Link. */
  children: ReactNode
  placement?: 'top' | 'bottom' | 'start' | 'end'
}

/** A few words on hover and focus; Escape takes them away. */
export function Tooltip({ text, children, placement = 'top' }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={150}>
      {children}
      <AriaTooltip
        placement={placement}
        offset={6}
        className="max-w-72 rounded-control bg-ink px-2.5 py-1.5 text-caption text-paper shadow-float transition-opacity data-entering:opacity-0 data-exiting:opacity-0 forced-colors:border"
      >
        {text}
      </AriaTooltip>
    </TooltipTrigger>
  )
}
