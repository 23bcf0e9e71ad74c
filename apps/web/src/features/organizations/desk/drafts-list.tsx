import { Button, HairlineList } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { OfferingDraft } from '@inservice/domain/catalog'
import { trpc, type ApiOutputs } from '../../../kernel/api/trpc.ts'
import { useCommand } from '../../../kernel/api/use-command.ts'
import { formatRelative } from '../../../kernel/formats/format-relative.ts'
import { PageLink } from '../../../kernel/pages/page-link.tsx'
import { showToast } from '../../../kernel/pages/toasts.ts'

type Draft = ApiOutputs['catalog']['desk']['drafts'][number]

/** What is being written at the desk; thrown away with a way back. */
export const DraftsList = ({ drafts }: { drafts: readonly Draft[] }) => {
  const intl = useIntl()
  const utils = trpc.useUtils()
  const discard = useCommand(trpc.catalog.discardDraft.useMutation())
  const save = useCommand(trpc.catalog.saveDraft.useMutation())
  const throwAway = async (draftId: string): Promise<void> => {
    const answer = await discard.run({ draftId })
    await utils.catalog.desk.invalidate()
    if (!answer.ok) return
    const { providerId, body } = answer.value
    void showToast({
      title: intl.formatMessage({ id: 'organizations.drafts.gone', defaultMessage: 'The draft is thrown away.' }),
      undoLabel: intl.formatMessage({ id: 'organizations.drafts.back', defaultMessage: 'Bring it back' }),
      onUndo: () =>
        void save
          .run({ draftId, providerId, version: 0, body: OfferingDraft.parse(body) })
          .then(() => utils.catalog.desk.invalidate()),
    })
  }
  return (
    <HairlineList>
      {drafts.map((draft) => {
        const title =
          draft.title || intl.formatMessage({ id: 'organizations.drafts.untitled', defaultMessage: 'Without a title' })
        return (
          <div key={draft.id} className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
            <span>
              <PageLink to="/desk/drafts/$draftId" params={{ draftId: draft.id }}>
                {title}
              </PageLink>
              <span className="block text-caption text-muted">
                {draft.authorName} · {draft.providerName} ·{' '}
                {formatRelative(intl, draft.updatedAt, new Date().toISOString())}
              </span>
            </span>
            <Button
              variant="plain"
              size="small"
              aria-label={intl.formatMessage(
                { id: 'organizations.drafts.discard.named', defaultMessage: 'Throw away: {title}' },
                { title },
              )}
              onPress={() => void throwAway(draft.id)}
            >
              <FormattedMessage id="organizations.drafts.discard" defaultMessage="Throw away" />
            </Button>
          </div>
        )
      })}
    </HairlineList>
  )
}
