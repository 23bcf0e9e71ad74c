import { FormattedMessage } from 'react-intl'
import type { SaveState } from './draft-keeper.ts'

/** Where the state of the draft stands. */
export const sideId = 'draft-state'

type LineProps = { state: SaveState; count: number }

/** On a narrow screen, where the state of the draft stands beneath the form: in a line that stays in sight. */
export const PhoneLine = ({ state, count }: LineProps) => (
  <p className="sticky top-0 z-10 -mx-gutter mb-6 flex flex-wrap justify-between gap-x-4 border-b border-hair bg-paper px-gutter py-2 text-dense lg:hidden">
    {state.kind === 'conflict' || state.kind === 'unsaved' ? (
      <a href={`#${sideId}`} className="py-0.5 font-semibold text-bad underline decoration-1 underline-offset-[0.18em]">
        <Short state={state} />
      </a>
    ) : (
      <span className="py-0.5 text-muted">
        <Short state={state} />
      </span>
    )}
    <a href={`#${sideId}`} className="py-0.5 text-tide underline decoration-1 underline-offset-[0.18em]">
      <FormattedMessage
        id="draft.missing"
        defaultMessage="{count, plural, =0 {Ready to publish} one {One thing is missing} other {# things are missing}}"
        values={{ count }}
      />
    </a>
  </p>
)

const Short = ({ state: { kind } }: { state: SaveState }) => {
  switch (kind) {
    case 'conflict':
      return <FormattedMessage id="draft.short.conflict" defaultMessage="Changed elsewhere: please choose" />
    case 'unsaved':
      return <FormattedMessage id="draft.unsaved" defaultMessage="Not saved yet" />
    case 'saved':
      return <FormattedMessage id="draft.short.saved" defaultMessage="Saved" />
    case 'new':
      return <FormattedMessage id="draft.new" defaultMessage="Saved by itself as you type" />
    default:
      return <FormattedMessage id="draft.saving" defaultMessage="Saving…" />
  }
}
