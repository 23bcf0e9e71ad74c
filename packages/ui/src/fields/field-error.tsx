import type { ReactNode } from 'react'
import { FieldError as AriaFieldError } from 'react-aria-components'
import { StateShape } from '../marks/state-shape.tsx'

export type FieldErrorProps = { children?: ReactNode }

/** What to mend in a field; appears only while the field is marked, and is read out with it. */
export function FieldError({ children }: FieldErrorProps) {
  return (
    <AriaFieldError className="flex max-w-measure items-baseline gap-1.5 text-dense font-semibold text-bad">
      {({ defaultChildren }) => (
        <>
          <StateShape tone="bad" />
          <span>{children ?? defaultChildren}</span>
        </>
      )}
    </AriaFieldError>
  )
}
