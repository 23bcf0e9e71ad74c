import type { OfferingDraft } from '@inservice/domain/catalog'
import { useEffect, useRef, useState } from 'react'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand, type Trouble } from '../../../kernel/api/use-command.ts'

export type Saving = {
  readonly savedAt: string | null
  readonly unsaved: boolean
  readonly trouble: Trouble | null
  readonly version: number
}

/**
 * Saves a draft a moment after the last change, over the version that its writer saw; warns on leaving before it is saved.
 * `flush` saves at once and answers the version, or null where it could not.
 */
export const useAutosave = (
  draftId: string,
  providerId: string,
  body: OfferingDraft,
  begun: { version: number; savedAt: string | null },
) => {
  const save = useCommand(trpc.catalog.saveDraft.useMutation())
  const [kept, setKept] = useState({ text: JSON.stringify(body), ...begun })
  const text = JSON.stringify(body)
  const unsaved = text !== kept.text
  const latest = useRef({ body, text, kept })
  latest.current = { body, text, kept }

  const flush = async (): Promise<number | null> => {
    const now = latest.current
    if (now.text === now.kept.text && now.kept.version > 0) return now.kept.version
    const answer = await save.run({ draftId, providerId, version: now.kept.version, body: now.body })
    if (!answer.ok) return null
    setKept({ text: now.text, version: answer.value.version, savedAt: answer.value.savedAt })
    return answer.value.version
  }

  useEffect(() => {
    if (!unsaved || save.pending) return undefined
    const soon = setTimeout(() => void flush(), 1_500)
    return () => clearTimeout(soon)
  })

  useEffect(() => {
    if (!unsaved) return undefined
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [unsaved])

  const saving: Saving = { savedAt: kept.savedAt, unsaved, trouble: save.trouble, version: kept.version }
  return { saving, flush }
}
