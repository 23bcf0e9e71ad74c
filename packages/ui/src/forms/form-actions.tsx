import type { ReactNode } from 'react'

export type FormActionsProps = { children: ReactNode; note?: ReactNode }

/** The buttons at a form's end: the primary one first, and what happens next beside them. */
export function FormActions({ children, note }: FormActionsProps) {
  return (
    <div className="flex flex-col gap-2 pt-2">
      <div className="flex flex-wrap items-center gap-3">{children}</div>
      {note ? <p className="text-dense text-muted">{note}</p> : null}
    </div>
  )
}
