import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from '../actions/link.tsx'
import { joinClasses } from '../join-classes.ts'

export type Step = { key: string; label: ReactNode; /** Where an earlier step can be reached again. */ href?: string }

export type StepIndicatorProps = {
  /** Names the list for screen readers. */
  label: string
  steps: readonly Step[]
  current: string
  /** Read out after a step that is done. */
  doneLabel: string
  /** On a phone, in place of the list: "Step 2 of 5: questions". */
  summary: ReactNode
}

/** Where one is in a task of a few named steps. */
export function StepIndicator({ label, steps, current, doneLabel, summary }: StepIndicatorProps) {
  const at = steps.findIndex((step) => step.key === current)
  return (
    <nav aria-label={label} className="pb-8 print-hidden">
      <p aria-hidden="true" className="pb-2 text-dense text-muted sm:hidden">
        {summary}
      </p>
      <ol className="flex gap-1.5 sm:gap-4">
        {steps.map((step, index) => (
          <li
            key={step.key}
            aria-current={index === at ? 'step' : undefined}
            className={joinClasses(
              'flex-1 border-t-[3px] pt-2 text-dense',
              index <= at ? 'border-accent forced-colors:border-[Highlight]' : 'border-hair',
              index === at ? 'font-semibold text-ink' : 'text-muted',
            )}
          >
            <span className="flex items-baseline gap-1.5 max-sm:sr-only">
              {index < at ? (
                <Check aria-hidden className="size-4 shrink-0 translate-y-0.5 stroke-2 text-accent" />
              ) : null}
              {step.href && index < at ? <Link href={step.href}>{step.label}</Link> : step.label}
              {index < at ? <span className="sr-only">{doneLabel}</span> : null}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  )
}
