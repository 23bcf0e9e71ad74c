import type { Presence } from './roster-types.ts'

const looks = {
  absent: 'text-line',
  present: 'text-accent',
  'no-sign-out': 'text-attention',
} as const

/** The mark of a cell: a filled disc for present, half of one without sign-out, an empty ring where nothing is marked. */
export const MarkShape = ({ kind, className = 'size-5' }: { kind: Presence['kind']; className?: string }) => (
  <svg viewBox="0 0 20 20" aria-hidden="true" className={`keeps-color shrink-0 ${looks[kind]} ${className}`}>
    {kind === 'absent' ? <circle cx="10" cy="10" r="7.25" className="fill-none stroke-current stroke-[1.5]" /> : null}
    {kind === 'present' ? (
      <>
        <circle cx="10" cy="10" r="8" className="fill-current" />
        <path d="m6.2 10.3 2.6 2.6 5-5.6" className="fill-none stroke-surface stroke-2" />
      </>
    ) : null}
    {kind === 'no-sign-out' ? (
      <>
        <circle cx="10" cy="10" r="7.25" className="fill-none stroke-current stroke-[1.5]" />
        <path d="M10 2.75a7.25 7.25 0 0 0 0 14.5Z" className="fill-current" />
      </>
    ) : null}
  </svg>
)
