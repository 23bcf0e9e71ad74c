import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { useLanguage } from '../language/use-language.ts'
import type { Trouble } from '../api/use-command.ts'

// In another tab, so that what was typed here stays.
const signInLink = (words: ReactNode) => (
  <a href="/sign-in" target="_blank" rel="noreferrer" className="underline">
    {words}
  </a>
)

/**
 * Why a command did not go through: its refusal's sentence, or what is nobody's doing: the session over,
 * no network, a fault of ours with its reference. What was typed is kept either way.
 */
export const TroubleText = ({ trouble }: { trouble: Trouble }) => {
  const language = useLanguage()
  if (trouble.refusal?.code === 'sign-in-needed') {
    return (
      <FormattedMessage
        id="form.signed-out"
        defaultMessage="You were signed out meanwhile. <link>Sign in again in a new tab</link>, then send this once more: it is kept here."
        values={{ link: signInLink }}
      />
    )
  }
  if (trouble.refusal !== null) return trouble.refusal.sentence[language]
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
