import { useState } from 'react'
import type { Choices } from './draft-context.tsx'
import type { Draft } from './use-draft-start.ts'
import { WritingForm } from './writing-form.tsx'

type FormProps = { draftId: string; draft: Draft | null; choices: Choices }

/** The form of a draft at one of the desks that its writer sits at. */
export const DraftForm = ({ draftId, draft, choices }: FormProps) => {
  const [providerId, setProviderId] = useState(draft?.providerId ?? choices.providers[0]?.id ?? '')
  const provider = choices.providers.find(({ id }) => id === providerId) ?? choices.providers[0]
  return provider === undefined ? null : (
    <WritingForm draftId={draftId} draft={draft} choices={choices} provider={provider} onProvider={setProviderId} />
  )
}
