import type { ReactNode } from 'react'
import { Label } from 'react-aria-components'

export type FieldLabelProps = { children: ReactNode; note?: ReactNode; isHidden?: boolean }

/** The name of a field, inside one of our fields or any field of the component library. */
export function FieldLabel({ children, note, isHidden = false }: FieldLabelProps) {
  return (
    <Label className={isHidden ? 'sr-only' : 'text-body font-semibold text-ink'}>
      {children}
      {note ? <span className="ps-2 text-dense font-normal text-muted">{note}</span> : null}
    </Label>
  )
}
