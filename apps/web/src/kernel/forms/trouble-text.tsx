import { FormattedMessage } from 'react-intl'
import type { Trouble } from '../api/use-command.ts'

/** Trouble that is nobody's doing: no network, or a fault of ours with its reference. What was typed is kept either way. */
export const TroubleText = ({ trouble }: { trouble: Trouble }) => {
  if (trouble.offline) {
    return (
      <FormattedMessage
        id="form.offline"
        defaultMessage="You are offline. What you typed is kept; send it again when the network is back."
      />
    )
  }
  return trouble.reference === null ? (
    <FormattedMessage
      id="form.trouble"
      defaultMessage="We could not reach the server. What you typed is kept; try again in a moment."
    />
  ) : (
    <FormattedMessage
      id="form.fault"
      defaultMessage="Something went wrong on our side. What you typed is kept; try again, or write to us with this reference: {reference}"
      values={{ reference: trouble.reference }}
    />
  )
}
