import type { ReactNode } from 'react'
import { Text } from 'react-aria-components'

export type FieldHintProps = { children: ReactNode }

/** A hint on how to fill a field; read out with the field. */
export function FieldHint({ children }: FieldHintProps) {
  return (
    <Text slot="description" className="block max-w-measure text-dense text-muted">
      {children}
    </Text>
  )
}
