import { Button, HairlineList } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import type { ApiOutputs } from '../../../kernel/api/trpc.ts'
import { formatRelative } from '../../../kernel/formats/format-relative.ts'
import { PageLink } from '../../../kernel/pages/page-link.tsx'
import { deskWords } from './desk-words.ts'
import { DiscardTrouble } from './discard-trouble.tsx'
import { useDiscard } from './use-discard.ts'

type Draft = ApiOutputs['catalog']['desk']['drafts'][number]

/** What is being written at the desk, the newest first. */
export const DraftList = ({ drafts, now }: { drafts: readonly Draft[]; now: string }) => (
  <HairlineList>
    {drafts.map((draft) => (
      <DraftLine key={draft.id} draft={draft} now={now} />
    ))}
  </HairlineList>
)

const DraftLine = ({ draft, now }: { draft: Draft; now: string }) => {
  const intl = useIntl()
  const discard = useDiscard()
  const title = draft.title === '' ? intl.formatMessage(deskWords.untitled) : draft.title
  return (
    <>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 flex-1 basis-64">
          <PageLink to="/desk/drafts/$draftId" params={{ draftId: draft.id }} className="font-semibold">
            {title}
          </PageLink>
          <p className="text-dense text-muted">
            <FormattedMessage
              id="desk.draft.by"
              defaultMessage="{author}, {provider} · changed {when}"
              values={{
                author: draft.authorName,
                provider: draft.providerName,
                when: formatRelative(intl, draft.updatedAt, now),
              }}
            />
          </p>
        </div>
        <Button
          variant="plain"
          size="small"
          isPending={discard.pending}
          pendingLabel={intl.formatMessage({ id: 'desk.draft.discarding', defaultMessage: 'Throwing it away' })}
          onPress={() => void discard.run(draft.id)}
          aria-label={intl.formatMessage(
            { id: 'desk.draft.discard-of', defaultMessage: 'Discard the draft {title}' },
            { title },
          )}
        >
          <FormattedMessage id="desk.draft.discard" defaultMessage="Discard" />
        </Button>
      </div>
      <DiscardTrouble trouble={discard.trouble} />
    </>
  )
}
