import { Children } from 'react'
import type { ReactNode } from 'react'

export type HairlineListProps = { children: ReactNode; label?: string; isOrdered?: boolean }

/** A list whose items are parted by hairlines; each child becomes one item. */
export function HairlineList({ children, label, isOrdered = false }: HairlineListProps) {
  const List = isOrdered ? 'ol' : 'ul'
  return (
    <List aria-label={label} className="divide-y divide-hair border-y border-hair">
      {Children.map(children, (child) =>
        child === null || child === undefined ? null : <li className="py-5">{child}</li>,
      )}
    </List>
  )
}
