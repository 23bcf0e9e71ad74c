import { useEffect, useState, useSyncExternalStore } from 'react'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand, type Trouble } from '../../../kernel/api/use-command.ts'
import { DraftKeeper, type SaveState } from './draft-keeper.ts'
import { bodyOf, valuesOf } from './draft-values.ts'
import type { Draft } from './use-draft-start.ts'

const noNetwork: Trouble = { refusal: null, problems: [], reference: null, offline: true }

/** A draft's keeper for as long as its form is shown, and how saving stands. */
export const useAutosave = (draftId: string, draft: Draft | null): { keeper: DraftKeeper; state: SaveState } => {
  const utils = trpc.useUtils()
  const { run } = useCommand(trpc.catalog.saveDraft.useMutation())
  const [keeper] = useState(
    () =>
      new DraftKeeper({
        version: draft?.version ?? 0,
        savedAt: draft?.updatedAt ?? null,
        body: draft === null ? null : bodyOf(valuesOf(draft.body)),
        send: async (wanted) => (navigator.onLine ? run({ draftId, ...wanted }) : { ok: false, trouble: noNetwork }),
      }),
  )
  const state = useSyncExternalStore(keeper.subscribe, keeper.state, keeper.state)
  useEffect(() => {
    const onOnline = () => void keeper.flush()
    // Whoever comes back to this window is told at once what was saved from another one.
    const onSeen = () => {
      if (document.visibilityState === 'hidden') return
      if (keeper.state().kind === 'unsaved') void keeper.flush()
      if (keeper.state().kind !== 'saved') return
      void utils.catalog.draft.fetch({ draftId }, { staleTime: 0 }).then(
        ({ version }) => keeper.heard(version),
        () => undefined, // saving will say what is the matter
      )
    }
    window.addEventListener('online', onOnline)
    window.addEventListener('focus', onSeen)
    document.addEventListener('visibilitychange', onSeen)
    return () => {
      window.removeEventListener('online', onOnline)
      window.removeEventListener('focus', onSeen)
      document.removeEventListener('visibilitychange', onSeen)
      keeper.stop()
    }
  }, [keeper, utils, draftId])
  return { keeper, state }
}
