import { Fragment } from 'react'
import type { ReactNode } from 'react'

export type FactLineProps = { facts: readonly ReactNode[]; className?: string }

/** Facts in one line, separated by middots; what is absent leaves no gap. */
export function FactLine({ facts, className = '' }: FactLineProps) {
  const present = facts.filter((fact) => fact !== null && fact !== undefined && fact !== false && fact !== '')
  return (
    <p className={`text-dense text-muted ${className}`}>
      {present.map((fact, index) => (
        // The facts of one line have no identity but their place.
        <Fragment key={index}>
          {index > 0 ? <span aria-hidden="true"> · </span> : null}
          {index > 0 ? <span className="sr-only">, </span> : null}
          {fact}
        </Fragment>
      ))}
    </p>
  )
}
