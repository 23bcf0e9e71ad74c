import { StateShape } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { useProblem } from './draft-context.tsx'
import { problemWords } from './problem-words.ts'

/** Where a list's own sentence stands, so that its button can be described by it. */
export const missingIdOf = (list: 'sessions' | 'instructors' | 'application.stages'): string => `missing-${list}`

/** What stands against a whole list, such as that it has no row. */
export const MissingRows = ({ list }: { list: 'sessions' | 'instructors' | 'application.stages' }) => {
  const problem = useProblem(list)
  if (problem === undefined) return null
  return (
    <p id={missingIdOf(list)} className="flex items-baseline gap-1.5 pb-3 text-dense font-semibold text-bad">
      <StateShape tone="bad" />
      <span>
        <FormattedMessage {...problemWords[problem]} />.
      </span>
    </p>
  )
}
