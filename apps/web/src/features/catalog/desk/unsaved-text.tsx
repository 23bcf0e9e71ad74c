import { FormattedMessage } from 'react-intl'
import type { Trouble } from '../../../kernel/api/use-command.ts'
import { TroubleText } from '../../../kernel/forms/trouble-text.tsx'

/** Why a draft is not saved yet, and what becomes of what was typed. */
export const UnsavedText = ({ trouble }: { trouble: Trouble }) => {
  const [problem] = trouble.problems
  if (problem !== undefined) return problem.message
  if (trouble.refusal !== null || trouble.reference !== null) return <TroubleText trouble={trouble} />
  return trouble.offline ? (
    <FormattedMessage
      id="draft.unsaved.offline"
      defaultMessage="You are offline. What you typed is kept in this browser and goes out when the network is back."
    />
  ) : (
    <FormattedMessage
      id="draft.unsaved.text"
      defaultMessage="What you typed is kept in this browser; we try again in a moment."
    />
  )
}
