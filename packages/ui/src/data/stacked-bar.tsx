import { useId } from 'react'
import type { ReactNode } from 'react'

export type BarPattern = 'full' | 'lines' | 'dots' | 'cross' | 'empty'
export type BarPart = {
  key: string
  label: ReactNode
  value: number
  /** The number as read. */
  text: ReactNode
  /** Where a part must look alike in every bar, whatever stands before it; else by its place. */
  pattern?: BarPattern
}

export type StackedBarProps = {
  /** The whole in one sentence; read out in place of the picture. */
  summary: string
  parts: readonly BarPart[]
}

const tile = 7

/** Told apart by pattern as well as by tone: full, slanted lines, dots, crossed lines, empty. */
const patterns = [
  <rect key="full" width={tile} height={tile} />,
  <path
    key="lines"
    d={`M-1 1 1-1M0 ${tile} ${tile} 0M${tile - 1} ${tile + 1} ${tile + 1} ${tile - 1}`}
    stroke="currentColor"
    strokeWidth="1.8"
  />,
  <circle key="dots" cx="3.5" cy="3.5" r="1.4" />,
  <path key="cross" d={`M0 3.5H${tile}M3.5 0V${tile}`} stroke="currentColor" strokeWidth="1" />,
  null,
]

const patternNames: readonly BarPattern[] = ['full', 'lines', 'dots', 'cross', 'empty']

/** A whole and its parts as one thin bar with its legend. */
export function StackedBar({ summary, parts }: StackedBarProps) {
  const id = useId()
  const total = parts.reduce((sum, part) => sum + part.value, 0) || 1
  const fill = ({ pattern }: BarPart, index: number) =>
    `url(#${id}-${pattern ? patternNames.indexOf(pattern) : index % patterns.length})`
  return (
    <figure className="flex flex-col gap-2.5 text-accent forced-colors:text-[CanvasText]">
      <svg role="img" aria-label={summary} width="100%" height="18" className="overflow-visible">
        <defs>
          {patterns.map((pattern, index) => (
            <pattern
              key={index}
              id={`${id}-${index}`}
              width={tile}
              height={tile}
              patternUnits="userSpaceOnUse"
              fill="currentColor"
            >
              <rect width={tile} height={tile} className="fill-surface forced-colors:fill-[Canvas]" />
              {pattern}
            </pattern>
          ))}
        </defs>
        {parts.map((part, index) => {
          const before = parts.slice(0, index).reduce((sum, other) => sum + other.value, 0)
          return (
            <rect
              key={part.key}
              x={`${(before / total) * 100}%`}
              y="1"
              width={`${(part.value / total) * 100}%`}
              height="16"
              fill={fill(part, index)}
              stroke="currentColor"
              strokeWidth="1"
            />
          )
        })}
      </svg>
      <figcaption>
        <ul className="flex flex-wrap gap-x-5 gap-y-1 text-dense text-ink">
          {parts.map((part, index) => (
            <li key={part.key} className="flex items-center gap-2">
              <svg aria-hidden="true" width="14" height="14" className="text-accent forced-colors:text-[CanvasText]">
                <rect x=".5" y=".5" width="13" height="13" fill={fill(part, index)} stroke="currentColor" />
              </svg>
              <span>
                <span className="figures font-semibold">{part.text}</span> {part.label}
              </span>
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  )
}
