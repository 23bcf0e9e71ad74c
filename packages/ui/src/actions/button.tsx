import { use, useId } from 'react'
import type { ReactNode, Ref } from 'react'
import { Button as AriaButton, ProgressBar } from 'react-aria-components'
import type { ButtonProps as AriaButtonProps } from 'react-aria-components'
import { Settling } from '../forms/settling.ts'
import { withClasses } from '../join-classes.ts'
import { buttonLook } from './button-look.ts'
import type { ButtonSize, ButtonVariant } from './button-look.ts'

export type ButtonProps = Omit<AriaButtonProps, 'children'> & {
  children: ReactNode
  /** One primary in a view. */
  variant?: ButtonVariant
  size?: ButtonSize
  /** An icon always stands beside a word. */
  icon?: ReactNode
  /** What the button says while isPending; it stays focusable and cannot be pressed twice. */
  pendingLabel?: string
  /** Why it cannot be pressed now: shown beneath, read with the name; the button can still be focused. */
  blockedBecause?: ReactNode
  ref?: Ref<HTMLButtonElement>
}

/** A button. `isPending` keeps it in place while the work goes on. */
export function Button({
  variant = 'outlined',
  size = 'medium',
  icon,
  pendingLabel,
  blockedBecause,
  children,
  className,
  ref,
  isPending,
  ...rest
}: ButtonProps) {
  const reasonId = useId()
  if (blockedBecause) {
    return (
      <span className="inline-flex flex-col items-start gap-1">
        <AriaButton
          id={rest.id}
          ref={ref}
          aria-disabled
          aria-describedby={reasonId}
          className={withClasses(buttonLook(variant, size), className)}
        >
          {icon}
          {children}
        </AriaButton>
        <span id={reasonId} className="text-caption text-muted">
          {blockedBecause}
        </span>
      </span>
    )
  }
  // The library would announce a pending button by its label, which is gone when the button is: a region of our own says it.
  const pending = isPending === true
  const settling = use(Settling)
  return (
    <>
      <AriaButton
        {...rest}
        ref={ref}
        {...(pending || settling ? { onPress: undefined, 'aria-disabled': true, 'data-pending': true } : {})}
        {...(settling ? { 'data-settling': true } : {})}
        type={(pending || settling) && rest.type === 'submit' ? 'button' : rest.type}
        className={withClasses(buttonLook(variant, size), className)}
      >
        {pending ? (
          <>
            <ProgressBar isIndeterminate aria-label={pendingLabel ?? ''} className="pending-ring" />
            <span>{pendingLabel ?? children}</span>
          </>
        ) : (
          <>
            {icon}
            {children}
          </>
        )}
      </AriaButton>
      {isPending === undefined ? null : <output className="sr-only">{pending ? pendingLabel : null}</output>}
    </>
  )
}
