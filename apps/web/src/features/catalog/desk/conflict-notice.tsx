import { Button, Notice } from '@inservice/ui'
import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { trpc } from '../../../kernel/api/trpc.ts'
import { troubleOf, type Trouble } from '../../../kernel/api/use-command.ts'
import { TroubleText } from '../../../kernel/forms/trouble-text.tsx'
import type { DraftKeeper } from './draft-keeper.ts'
import { bodyOf, valuesOf, type DraftValues } from './draft-values.ts'
import { dropBackup } from './local-backup.ts'
import type { Draft } from './use-draft-start.ts'

type ConflictProps = { draftId: string; keeper: DraftKeeper; onShow: (values: DraftValues) => void }

/** A newer version was saved from another window or by another writer: one chooses which of the two goes on. */
export const ConflictNotice = ({ draftId, keeper, onShow }: ConflictProps) => {
  const utils = trpc.useUtils()
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const withNewest = (act: (newest: Draft) => void) => async () => {
    try {
      act(await utils.catalog.draft.fetch({ draftId }, { staleTime: 0 }))
    } catch (error) {
      setTrouble(troubleOf(error))
    }
  }
  const take = withNewest(({ version, updatedAt, body }) => {
    const values = valuesOf(body)
    keeper.take({ version, savedAt: updatedAt, body: bodyOf(values) })
    onShow(values)
    dropBackup(draftId)
  })
  const keep = withNewest(({ version }) => void keeper.goOnFrom(version))
  return (
    <Notice
      tone="attention"
      announce="assertive"
      title={<FormattedMessage id="draft.conflict" defaultMessage="This draft was changed elsewhere" />}
      actions={
        <>
          <Button size="small" onPress={() => void take()}>
            <FormattedMessage id="draft.conflict.theirs" defaultMessage="Show the newer one" />
          </Button>
          <Button size="small" variant="plain" onPress={() => void keep()}>
            <FormattedMessage id="draft.conflict.mine" defaultMessage="Save mine over it" />
          </Button>
        </>
      }
    >
      <FormattedMessage
        id="draft.conflict.text"
        defaultMessage="Another window or another writer saved it meanwhile. Nothing more is saved from here until you choose. Showing the newer one drops what you typed since."
      />
      {trouble === null ? null : (
        <span className="block pt-2 font-semibold">
          <TroubleText trouble={trouble} />
        </span>
      )}
    </Notice>
  )
}
