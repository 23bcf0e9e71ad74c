import { useEffect, useRef } from 'react'
import type { MouseEvent, ReactNode } from 'react'
import { StateShape } from '../marks/state-shape.tsx'
import { focusField } from './focus-field.ts'

export type FieldProblem = {
  /** The id or the name of the field. Without one the line is no link. */
  field?: string
  message: ReactNode
}

export type ErrorSummaryProps = {
  title: ReactNode
  errors: readonly FieldProblem[]
  /** Changes with each try to send (such as the form's submit count), so that the focus comes here again. */
  attempt?: number | string
}

/** What stands between the person and the next step, on top of the form; takes the focus, and links to the fields. */
export function ErrorSummary({ title, errors, attempt = 0 }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  const isShown = errors.length > 0
  useEffect(() => {
    if (isShown && attempt !== undefined) box.current?.focus()
  }, [isShown, attempt])
  if (!isShown) return null
  const follow = (event: MouseEvent, field: string) => {
    const place = box.current?.closest('form') ?? document
    if (focusField(place, field)) event.preventDefault()
  }
  return (
    <div
      ref={box}
      tabIndex={-1}
      role="alert"
      className="rounded-sheet border-2 border-bad bg-surface px-5 py-4 focus:ring-focus"
    >
      <h2 className="flex items-baseline gap-2 text-body font-semibold text-ink">
        <StateShape tone="bad" />
        {title}
      </h2>
      <ul className="mt-1.5 flex flex-col gap-1 ps-5">
        {errors.map(({ field, message }, index) => (
          <li key={`${field ?? ''}-${index}`}>
            {field ? (
              <a
                href={`#${field}`}
                onClick={(event) => follow(event, field)}
                className="font-semibold text-bad underline decoration-1 underline-offset-[0.18em] hover:decoration-2"
              >
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
