import type { ReactNode } from 'react'
import { StateShape } from '../marks/state-shape.tsx'
import type { Tone } from '../marks/state-shape.tsx'

export type BannerProps = {
  tone?: Exclude<Tone, 'accent'>
  children: ReactNode
  actions?: ReactNode
  /** Names the region for screen readers. */
  label: string
}

const tints = {
  good: 'bg-good-tint border-good',
  attention: 'bg-attention-tint border-attention',
  bad: 'bg-bad-tint border-bad',
  neutral: 'bg-sunken border-hair',
}

/** One line across the page, above everything: what holds for the whole page or the whole visit. */
export function Banner({ tone = 'neutral', children, actions, label }: BannerProps) {
  return (
    <section aria-label={label} className={`border-b print-hidden ${tints[tone]}`}>
      <div className="mx-auto flex w-full max-w-page flex-wrap items-baseline gap-x-4 gap-y-2 px-gutter py-2.5 text-dense">
        <p className="flex min-w-0 flex-1 basis-72 items-baseline gap-2 text-ink">
          <StateShape tone={tone} />
          <span>{children}</span>
        </p>
        {actions ? <div className="flex flex-wrap gap-3">{actions}</div> : null}
      </div>
    </section>
  )
}
