import { useId } from 'react'
import type { ReactNode } from 'react'

export type FieldsetProps = { legend: ReactNode; description?: ReactNode; children: ReactNode; className?: string }

/** Fields that belong together, under one name. */
export function Fieldset({ legend, description, children, className = '' }: FieldsetProps) {
  const hintId = useId()
  return (
    <fieldset aria-describedby={description ? hintId : undefined} className={`min-w-0 ${className}`}>
      <legend className="font-serif text-lead font-semibold text-ink">{legend}</legend>
      {description ? (
        <p id={hintId} className="max-w-measure text-dense text-muted">
          {description}
        </p>
      ) : null}
      <div className="flex flex-col gap-6 pt-4">{children}</div>
    </fieldset>
  )
}
