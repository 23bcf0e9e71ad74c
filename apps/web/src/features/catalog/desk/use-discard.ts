import { OfferingDraft } from '@inservice/domain/catalog'
import { useIntl } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { showToast } from '../../../kernel/pages/toasts.ts'

/** Throws a draft away at once, and brings it back whole where that was a mistake. */
export const useDiscard = () => {
  const intl = useIntl()
  const utils = trpc.useUtils()
  const discard = useCommand(trpc.catalog.discardDraft.useMutation())
  const save = useCommand(trpc.catalog.saveDraft.useMutation())

  const run = async (draftId: string): Promise<boolean> => {
    const answer = await discard.run({ draftId })
    if (!answer.ok) return false
    const { providerId, body } = answer.value
    const bringBack = async () => {
      const saved = await save.run({ draftId, providerId, version: 0, body: OfferingDraft.parse(body) })
      await utils.catalog.desk.invalidate()
      if (!saved.ok)
        await showToast({
          title: intl.formatMessage({ id: 'desk.draft.lost', defaultMessage: 'The draft did not come back.' }),
          undoLabel: intl.formatMessage({ id: 'desk.draft.once-more', defaultMessage: 'Try once more' }),
          onUndo: () => void bringBack(),
        })
    }
    await utils.catalog.desk.invalidate()
    await showToast({
      title: intl.formatMessage({ id: 'desk.draft.discarded', defaultMessage: 'The draft is thrown away.' }),
      undoLabel: intl.formatMessage({ id: 'desk.undo', defaultMessage: 'Undo' }),
      onUndo: () => void bringBack(),
    })
    return true
  }
  return { run, pending: discard.pending, trouble: discard.trouble }
}
