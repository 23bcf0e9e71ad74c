import type { Ref } from 'react'
import { Link as AriaLink } from 'react-aria-components'
import type { LinkProps as AriaLinkProps } from 'react-aria-components'
import { withClasses } from '../join-classes.ts'

export type LinkProps = AriaLinkProps & {
  /** text: colored and underlined; quiet: ink, underlined on hover, for lists and bars. */
  look?: 'text' | 'quiet'
  ref?: Ref<HTMLAnchorElement>
}

const looks = {
  text: 'text-tide underline decoration-1 underline-offset-[0.18em] data-hovered:decoration-2',
  quiet: 'text-ink no-underline data-hovered:underline decoration-1 underline-offset-[0.18em]',
}

/** A link. Goes through the router where the app has given one to RouterProvider. */
export function Link({ look = 'text', className, ...rest }: LinkProps) {
  return <AriaLink {...rest} className={withClasses(`rounded-[2px] cursor-pointer ${looks[look]}`, className)} />
}
