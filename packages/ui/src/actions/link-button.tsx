import type { ReactNode, Ref } from 'react'
import { Link } from 'react-aria-components'
import type { LinkProps } from 'react-aria-components'
import { withClasses } from '../join-classes.ts'
import { buttonLook } from './button-look.ts'
import type { ButtonSize, ButtonVariant } from './button-look.ts'

export type LinkButtonProps = Omit<LinkProps, 'children'> & {
  children: ReactNode
  variant?: ButtonVariant
  size?: ButtonSize
  icon?: ReactNode
  ref?: Ref<HTMLAnchorElement>
}

/** A link that looks like a button: it goes somewhere, it does nothing. */
export function LinkButton({
  variant = 'outlined',
  size = 'medium',
  icon,
  children,
  className,
  ...rest
}: LinkButtonProps) {
  return (
    <Link {...rest} className={withClasses(buttonLook(variant, size), className)}>
      {icon}
      {children}
    </Link>
  )
}
