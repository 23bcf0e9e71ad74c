export type Tone = 'good' | 'attention' | 'bad' | 'neutral' | 'accent'

const shapes: Record<Tone, string> = {
  good: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Zm2.6 3.5L5.4 7.9 3.4 6l.8-.8 1.2 1.1 2.3-2.6Z',
  attention: 'M6 .8 11.6 11H.4Zm-.6 3.7.1 3h1l.1-3Zm.6 3.8a.65.65 0 1 0 0 1.3.65.65 0 0 0 0-1.3Z',
  bad: 'M3.6.8h4.8l2.8 2.8v4.8l-2.8 2.8H3.6L.8 8.4V3.6ZM5.4 3l.1 3.6h1L6.6 3Zm.6 4.4a.7.7 0 1 0 0 1.4.7.7 0 0 0 0-1.4Z',
  neutral: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Zm0 1.4a3.6 3.6 0 1 1 0 7.2 3.6 3.6 0 0 1 0-7.2Z',
  accent: 'M6 .5 11.5 6 6 11.5.5 6Z',
}

const colors: Record<Tone, string> = {
  good: 'text-good',
  attention: 'text-attention',
  bad: 'text-bad',
  neutral: 'text-muted',
  accent: 'text-accent',
}

export type StateShapeProps = { tone: Tone; className?: string }

/** The small shape of a state: a disc with a tick, a triangle, an octagon, a ring, a diamond. Beside a word, always. */
export function StateShape({ tone, className = '' }: StateShapeProps) {
  return (
    <svg
      viewBox="0 0 12 12"
      aria-hidden="true"
      className={`inline-block size-3 shrink-0 translate-y-px fill-current ${colors[tone]} ${className}`}
    >
      <path fillRule="evenodd" d={shapes[tone]} />
    </svg>
  )
}
