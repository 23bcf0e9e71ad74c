import { ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button, Disclosure as AriaDisclosure, DisclosurePanel, Heading } from 'react-aria-components'
import type { DisclosureProps as AriaDisclosureProps } from 'react-aria-components'

export type DisclosureProps = Pick<
  AriaDisclosureProps,
  'isExpanded' | 'defaultExpanded' | 'onExpandedChange' | 'id' | 'isDisabled'
> & {
  title: ReactNode
  /** At the end of the title's line: a count, a figure. */
  aside?: ReactNode
  children: ReactNode
  headingLevel?: 2 | 3 | 4
}

/** A title that opens to what stands behind it. Several in a row are parted by hairlines. */
export function Disclosure({ title, aside, children, headingLevel = 3, ...rest }: DisclosureProps) {
  return (
    <AriaDisclosure {...rest} className="group border-b border-hair">
      <Heading level={headingLevel} className="flex">
        <Button
          slot="trigger"
          className="flex min-h-control w-full cursor-pointer items-center gap-2 py-2 text-start text-body font-semibold text-ink data-disabled:cursor-default data-disabled:text-muted"
        >
          <ChevronRight
            aria-hidden
            className="size-4.5 shrink-0 stroke-[1.75] text-muted transition-transform group-data-expanded:rotate-90 rtl:rotate-180 rtl:group-data-expanded:rotate-90"
          />
          <span className="min-w-0 flex-1">{title}</span>
          {aside ? <span className="figures text-dense font-normal text-muted">{aside}</span> : null}
        </Button>
      </Heading>
      <DisclosurePanel className="ps-6.5">
        <div className="pt-1 pb-4">{children}</div>
      </DisclosurePanel>
    </AriaDisclosure>
  )
}
