import { Button, StickyAside } from '@inservice/ui'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { FormattedMessage, useIntl } from 'react-intl'
import { Checklist } from './checklist.tsx'
import { DiscardTrouble } from './discard-trouble.tsx'
import { DraftPreview } from './draft-preview.tsx'
import type { DraftValues } from './draft-values.ts'
import { leadTo } from './lead-to.ts'
import { dropBackup } from './local-backup.ts'
import { sideId } from './phone-line.tsx'
import { PublishDialog } from './publish-dialog.tsx'
import { SaveLine } from './save-line.tsx'
import { useDiscard } from './use-discard.ts'
import type { Writing } from './use-draft-writing.ts'

type SideProps = {
  draftId: string
  writing: Writing
  /** Publishing was tried while something was missing. */
  onTry: () => void
  /** Puts other values into the form. */
  onShow: (values: DraftValues) => void
}

/** Beside the form: whether it is saved, what is missing, and what one may do with it. */
export const DraftSide = ({ draftId, writing, onTry, onShow }: SideProps) => {
  const intl = useIntl()
  const { problems, mayPublish, check, flush, keeper } = writing
  const [open, setOpen] = useState<{ kind: 'preview' | 'publish'; at: string } | null>(null)
  const show = (kind: 'preview' | 'publish') => setOpen({ kind, at: new Date().toISOString() })
  const close = () => setOpen(null)
  const leadToFirst = (): boolean => {
    const [first] = check()
    if (first === undefined) return false
    onTry()
    leadTo(first.field)
    return true
  }
  const publish = async () => {
    if (!leadToFirst() && (await flush())) show('publish')
  }
  return (
    <StickyAside
      label={intl.formatMessage({ id: 'draft.side', defaultMessage: 'State of the draft' })}
      className="max-h-[calc(100dvh-3rem)] lg:overflow-y-auto max-lg:max-h-none"
    >
      <div id={sideId} className="flex scroll-mt-16 flex-col gap-5">
        <SaveLine draftId={draftId} writing={writing} onShow={onShow} />
        <Checklist problems={problems} />
        <div className="flex flex-col items-stretch gap-3 border-t border-hair pt-5">
          <Button onPress={() => show('preview')}>
            <FormattedMessage id="draft.preview" defaultMessage="Preview" />
          </Button>
          <Button
            variant="primary"
            blockedBecause={
              mayPublish === false
                ? intl.formatMessage({
                    id: 'draft.publish.registrar',
                    defaultMessage: 'A registrar of the provider publishes it.',
                  })
                : null
            }
            onPress={() => void publish()}
          >
            <FormattedMessage id="draft.publish" defaultMessage="Publish…" />
          </Button>
          <Discard draftId={draftId} writing={writing} />
        </div>
      </div>
      {open?.kind === 'preview' ? <DraftPreview isOpen onClose={close} now={open.at} /> : null}
      {open?.kind === 'publish' ? <PublishDialog draftId={draftId} version={keeper.version} onClose={close} /> : null}
    </StickyAside>
  )
}

const Discard = ({ draftId, writing: { keeper, flush } }: { draftId: string; writing: Writing }) => {
  const intl = useIntl()
  const navigate = useNavigate()
  const discard = useDiscard()
  const drop = async () => {
    // What was typed last comes back with the rest.
    await flush()
    keeper.stop()
    if (keeper.version() > 0 && !(await discard.run(draftId))) return
    dropBackup(draftId)
    await navigate({ to: '/desk', ignoreBlocker: true })
  }
  return (
    <>
      <Button
        variant="plain"
        isPending={discard.pending}
        pendingLabel={intl.formatMessage({ id: 'desk.draft.discarding', defaultMessage: 'Throwing it away' })}
        onPress={() => void drop()}
      >
        <FormattedMessage id="draft.discard" defaultMessage="Discard the draft" />
      </Button>
      <DiscardTrouble trouble={discard.trouble} />
    </>
  )
}
