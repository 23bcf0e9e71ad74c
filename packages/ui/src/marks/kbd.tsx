import type { ReactNode } from 'react'

export type KbdProps = { children: ReactNode }

/** A key of the keyboard. */
export function Kbd({ children }: KbdProps) {
  return (
    <kbd className="inline-block min-w-6 rounded-[4px] border border-line bg-surface px-1.5 text-center font-sans text-caption text-ink">
      {children}
    </kbd>
  )
}
