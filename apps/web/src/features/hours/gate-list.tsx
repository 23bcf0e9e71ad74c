import { StateShape } from '@inservice/ui'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { gateWords } from './hours-words.ts'

type Gate = { readonly gate: string; readonly done: boolean }

const stateOf = ({ gate, done }: Gate, next: string | null): ReactNode => {
  if (done) return <FormattedMessage id="hours.gate.done" defaultMessage="Done" />
  if (gate === next) return <FormattedMessage id="hours.gate.next" defaultMessage="Next" />
  return <FormattedMessage id="hours.gate.later" defaultMessage="Later" />
}

/** The checks between a claim and its hours, in the provider's order: each with a shape and a word for where it stands. */
export const GateList = ({ label, gates, next }: { label: string; gates: readonly Gate[]; next: string | null }) => (
  <ol aria-label={label} className="flex max-w-measure flex-col divide-y divide-hair border-y border-hair">
    {gates.map((one) => (
      <li
        key={one.gate}
        aria-current={one.gate === next ? 'step' : undefined}
        className="flex min-h-control items-center gap-3 py-2"
      >
        <StateShape tone={one.done ? 'good' : one.gate === next ? 'accent' : 'neutral'} className="size-3.5" />
        <span className={one.gate === next ? 'flex-1 font-semibold' : 'flex-1'}>
          <FormattedMessage {...gateWords[one.gate]} />
        </span>
        <span className="text-dense text-muted">{stateOf(one, next)}</span>
      </li>
    ))}
  </ol>
)
