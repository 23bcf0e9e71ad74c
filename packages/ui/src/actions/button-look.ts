export type ButtonVariant = 'primary' | 'outlined' | 'plain' | 'danger'
export type ButtonSize = 'medium' | 'small'

const shape =
  'inline-flex items-center justify-center gap-2 rounded-control border font-sans font-semibold text-center no-underline ' +
  'cursor-pointer select-none transition-colors data-disabled:cursor-default print-hidden ' +
  '[&_svg]:size-4.5 [&_svg]:shrink-0 [&_svg]:stroke-[1.75]'

const sizes: Record<ButtonSize, string> = {
  medium: 'min-h-control px-4 py-1.5 text-body',
  small: 'min-h-8 touch:min-h-control px-3 py-1 text-dense',
}

const disabled =
  'data-disabled:border-hair data-disabled:bg-sunken data-disabled:text-muted ' +
  'not-data-pending:aria-disabled:border-hair not-data-pending:aria-disabled:bg-sunken not-data-pending:aria-disabled:text-muted data-pending:cursor-default'

const variants: Record<ButtonVariant, string> = {
  primary:
    'border-transparent bg-accent text-on-accent data-hovered:bg-[color-mix(in_srgb,var(--accent)_86%,var(--ink))] ' +
    'data-pressed:bg-[color-mix(in_srgb,var(--accent)_72%,var(--ink))]',
  outlined: 'border-line bg-surface text-ink data-hovered:border-ink data-hovered:bg-sunken data-pressed:bg-hair',
  plain: 'border-transparent bg-transparent text-ink data-hovered:bg-sunken data-pressed:bg-hair',
  danger:
    'border-transparent bg-bad text-on-bad data-hovered:bg-[color-mix(in_srgb,var(--bad)_86%,var(--ink))] ' +
    'data-pressed:bg-[color-mix(in_srgb,var(--bad)_72%,var(--ink))]',
}

const plainDisabled =
  'data-disabled:text-muted not-data-settling:aria-disabled:text-muted data-disabled:hover:bg-transparent'

/** The classes of a button, for a button or for a link that looks like one. */
export const buttonLook = (variant: ButtonVariant, size: ButtonSize): string =>
  [shape, sizes[size], variants[variant], variant === 'plain' ? plainDisabled : disabled].join(' ')
