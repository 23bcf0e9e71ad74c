import type { ReactNode } from 'react'
import { StateShape } from '../marks/state-shape.tsx'
import type { Tone } from '../marks/state-shape.tsx'

export type NoticeProps = {
  tone?: Exclude<Tone, 'accent'>
  /** The word that says what kind of notice it is; a sentence is best. */
  title: ReactNode
  children?: ReactNode
  actions?: ReactNode
  /** Reads it out when it appears: politely, or at once for what must not be missed. */
  announce?: 'polite' | 'assertive'
  className?: string
}

const tints = {
  good: 'bg-good-tint border-good',
  attention: 'bg-attention-tint border-attention',
  bad: 'bg-bad-tint border-bad',
  neutral: 'bg-sunken border-line',
}

const roles = { polite: 'status', assertive: 'alert' } as const

/** A message in its place on the page, with a word and a shape for its tone. */
export function Notice({ tone = 'neutral', title, children, actions, announce, className = '' }: NoticeProps) {
  return (
    <div
      role={announce ? roles[announce] : undefined}
      className={`flex items-baseline gap-2.5 rounded-control border-s-[3px] px-4 py-3 ${tints[tone]} ${className}`}
    >
      <StateShape tone={tone} className="size-3.5" />
      <div className="flex min-w-0 flex-1 flex-col gap-1">
        <p className="font-semibold text-ink">{title}</p>
        {children ? <div className="max-w-measure text-dense text-ink">{children}</div> : null}
        {actions ? <div className="flex flex-wrap gap-3 pt-1.5 pb-0.5">{actions}</div> : null}
      </div>
    </div>
  )
}
