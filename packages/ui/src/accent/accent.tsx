import type { CSSProperties, ReactNode } from 'react'
import { accentPasses } from './accent-passes.ts'
import { lightenAccent } from './lighten-accent.ts'

export type AccentProps = {
  /** An organization's color as '#RRGGBB'; left aside where it would not be readable. */
  color?: string | null
  children: ReactNode
  className?: string
}

/** A subtree in an organization's own color, in light and dark, once the color has passed its check. */
export function Accent({ color, children, className = '' }: AccentProps) {
  if (!color || !accentPasses(color)) return <div className={className}>{children}</div>
  const values: CSSProperties & Record<`--${string}`, string> = {
    '--accent-light': color,
    '--accent-dark': lightenAccent(color),
  }
  return (
    <div className={`accent-scope ${className}`} style={values}>
      {children}
    </div>
  )
}
