/** The classes of a text-like control, shared by every field with one. */
export const controlLook =
  'w-full min-h-control rounded-control border border-line bg-surface px-3 py-1.5 text-body text-ink ' +
  'transition-colors data-hovered:border-ink data-invalid:border-bad data-invalid:shadow-[inset_0_0_0_1px_var(--bad)] ' +
  'data-disabled:border-hair data-disabled:bg-sunken data-disabled:text-muted read-only:bg-sunken'

/** The same around several parts (a value and a button), which share one border and one focus ring. */
export const groupLook =
  'flex w-full min-h-control items-center rounded-control border border-line bg-surface text-body text-ink ' +
  'transition-colors data-hovered:border-ink data-invalid:border-bad data-invalid:shadow-[inset_0_0_0_1px_var(--bad)] ' +
  'data-disabled:border-hair data-disabled:bg-sunken data-disabled:text-muted has-[input:focus-visible]:ring-focus'

/** A small button inside a control. */
export const innerButtonLook =
  'inline-flex shrink-0 items-center justify-center self-stretch w-10 rounded-control text-muted cursor-pointer ' +
  'data-hovered:text-ink data-hovered:bg-sunken data-disabled:text-muted [&_svg]:size-4.5 [&_svg]:stroke-[1.75]'

/** The list that hangs below a select or a combo box. */
export const listLook =
  'w-(--trigger-width) min-w-48 max-w-[calc(100vw-2rem)] overflow-auto rounded-sheet border border-hair bg-surface p-1 shadow-float ' +
  'transition-opacity data-entering:opacity-0 data-exiting:opacity-0'

/** One line of such a list. */
export const listItemLook =
  'flex min-h-10 touch:min-h-control cursor-pointer items-baseline gap-2 rounded-control px-3 py-1.5 text-body text-ink outline-none ' +
  'data-focused:bg-sunken data-focus-visible:ring-focus data-focus-visible:-outline-offset-2 ' +
  'data-selected:font-semibold forced-colors:data-focused:bg-[Highlight] forced-colors:data-focused:text-[HighlightText] data-disabled:text-muted data-disabled:cursor-default'
