import { useCallback, useEffect, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { trpc } from '../../../kernel/api/trpc.ts'
import { noteSaved } from './begun-drafts.ts'
import { bodyOf, findUnfinished, type DraftValues } from './draft-values.ts'
import { findProblems } from './find-problems.ts'
import { dropBackup, writeBackup } from './local-backup.ts'
import type { Problem } from './problem-words.ts'
import { useAutosave } from './use-autosave.ts'
import { useChanges } from './use-changes.ts'
import type { Draft } from './use-draft-start.ts'

const clock = (): string => new Date().toISOString()

type WritingOf = {
  draftId: string
  draft: Draft | null
  form: UseFormReturn<DraftValues>
  providerId: string
  zone: string
  /** The form begins with more than the server has. */
  isAhead: boolean
}

export type Writing = ReturnType<typeof useDraftWriting>

/** What follows each change of a draft: what is still missing, a copy in this browser, and the server's copy. */
export const useDraftWriting = ({ draftId, draft, form, providerId, zone, isAhead }: WritingOf) => {
  const utils = trpc.useUtils()
  const { keeper, state } = useAutosave(draftId, draft)
  const [begun] = useState(state)
  const [problems, setProblems] = useState(() => findProblems(form.getValues(), zone, clock()))
  const [mayPublish, setMayPublish] = useState(draft?.mayPublish ?? null)

  const check = useCallback((): readonly Problem[] => {
    const found = findProblems(form.getValues(), zone, clock())
    setProblems(found)
    return found
  }, [form, zone])

  /** Takes the form as it stands now. */
  const look = useCallback(() => {
    const values = form.getValues()
    check()
    writeBackup(draftId, { values, version: keeper.version(), at: clock() })
    keeper.want({ providerId, body: bodyOf(values) })
  }, [form, check, keeper, providerId, draftId])
  const settle = useChanges(form, look, isAhead)

  useEffect(() => {
    if (state.kind !== 'saved' || state === begun) return
    const values = form.getValues()
    const behind = findUnfinished(values)
    if (behind.sessions.length + behind.pauses.length === 0) dropBackup(draftId)
    else writeBackup(draftId, { values, version: keeper.version(), at: clock() })
    noteSaved(draftId)
    void utils.catalog.desk.invalidate()
    if (mayPublish === null)
      void utils.catalog.draft.fetch({ draftId }, { staleTime: 0 }).then((found) => setMayPublish(found.mayPublish))
  }, [state, begun, keeper, form, draftId, utils, mayPublish])

  /** Saves at once what was typed up to now; false where that did not work. */
  const flush = useCallback((): Promise<boolean> => {
    settle()
    return keeper.flush()
  }, [keeper, settle])

  return { keeper, state, problems, mayPublish, check, look, flush }
}
