import type { ReactNode } from 'react'
import { StateShape } from './state-shape.tsx'
import type { Tone } from './state-shape.tsx'

export type BadgeProps = {
  tone?: Tone
  /** The word. */
  children: ReactNode
  /** tint: on its own ground, to be found in a list; plain: word and shape only, for tables. */
  look?: 'tint' | 'plain'
}

const tints: Record<Tone, string> = {
  good: 'bg-good-tint text-good',
  attention: 'bg-attention-tint text-attention',
  bad: 'bg-bad-tint text-bad',
  neutral: 'bg-sunken text-muted',
  accent: 'bg-sunken text-accent',
}

/** A state: a word and its small shape, never a color alone. */
export function Badge({ tone = 'neutral', children, look = 'tint' }: BadgeProps) {
  const ground = look === 'tint' ? `rounded-control px-2 py-0.5 font-semibold ${tints[tone]}` : 'text-ink'
  return (
    <span className={`inline-flex items-baseline gap-1.5 text-dense whitespace-nowrap ${ground}`}>
      <StateShape tone={tone} className="size-2.5 translate-y-0" />
      {children}
    </span>
  )
}
