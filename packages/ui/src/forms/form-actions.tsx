import type { ReactNode } from 'react'
import { Settling } from './settling.ts'
import { useSettling } from './use-settling.ts'

export type FormActionsProps = {
  children: ReactNode
  note?: ReactNode
  /**
   * For a step of several, with the step as its `key`: the second click of a double click on the step before is not taken
   * for a click on this one's button.
   */
  settles?: boolean
}

/** The buttons at a form's end: the primary one first, and what happens next beside them. */
export function FormActions({ children, note, settles = false }: FormActionsProps) {
  const { settling, guard } = useSettling(settles)
  return (
    <div className="flex flex-col gap-2 pt-2" {...guard}>
      <Settling value={settling}>
        <div className="flex flex-wrap items-center gap-3">{children}</div>
      </Settling>
      {note ? <p className="text-dense text-muted">{note}</p> : null}
    </div>
  )
}
