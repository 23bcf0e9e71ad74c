import { Button, LiveRegion, Notice } from '@inservice/ui'
import { useState } from 'react'
import { FormattedMessage, useIntl, type IntlShape } from 'react-intl'
import { ConflictNotice } from './conflict-notice.tsx'
import type { DraftValues } from './draft-values.ts'
import { UnsavedText } from './unsaved-text.tsx'
import type { Writing } from './use-draft-writing.ts'

type SaveProps = { draftId: string; writing: Writing; onShow: (values: DraftValues) => void }

/** The time of a moment of today, the day and time of another one. */
const sayMoment = (intl: IntlShape, at: string, today: string): string =>
  new Date(at).toDateString() === today
    ? intl.formatTime(at, { hour: 'numeric', minute: '2-digit' })
    : intl.formatDate(at, { month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' })

/** Whether what was typed is safe, in a line; and what to do where it is not. */
export const SaveLine = ({ draftId, writing: { state, keeper, flush }, onShow }: SaveProps) => {
  const intl = useIntl()
  const [today] = useState(() => new Date().toDateString())
  if (state.kind === 'conflict') return <ConflictNotice draftId={draftId} keeper={keeper} onShow={onShow} />
  if (state.kind === 'unsaved') {
    return (
      <Notice
        tone="attention"
        announce="polite"
        title={<FormattedMessage id="draft.unsaved" defaultMessage="Not saved yet" />}
        actions={
          <Button size="small" onPress={() => void flush()}>
            <FormattedMessage id="draft.save-now" defaultMessage="Save now" />
          </Button>
        }
      >
        <UnsavedText trouble={state.trouble} />
      </Notice>
    )
  }
  const said =
    state.kind === 'saved'
      ? intl.formatMessage(
          { id: 'draft.saved', defaultMessage: 'Saved {time}' },
          { time: sayMoment(intl, state.at, today) },
        )
      : ''
  return (
    <>
      <p className="min-h-6 text-dense text-muted">
        {state.kind === 'saved' ? said : null}
        {state.kind === 'new' ? <FormattedMessage id="draft.new" defaultMessage="Saved by itself as you type" /> : null}
        {state.kind === 'typing' || state.kind === 'saving' ? (
          <FormattedMessage id="draft.saving" defaultMessage="Saving…" />
        ) : null}
      </p>
      <LiveRegion>{said}</LiveRegion>
    </>
  )
}
