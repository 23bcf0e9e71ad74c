/*
 * The look of Inservice: a civic reading room. Components that know no product word and speak no language:
 * every text is the caller's, the component library's own strings come from I18nProvider.
 * An app imports '@inservice/ui/theme.css' once, and everything else from here.
 */

export { accentPasses } from './accent/accent-passes.ts';
export { Accent } from './accent/accent.tsx';
export type { AccentProps } from './accent/accent.tsx';
export { contrastRatio } from './accent/contrast-ratio.ts';
export { lightenAccent } from './accent/lighten-accent.ts';

export type { ButtonVariant, ButtonSize } from './actions/button-look.ts';
export { Button } from './actions/button.tsx';
export type { ButtonProps } from './actions/button.tsx';
export { LinkButton } from './actions/link-button.tsx';
export type { LinkButtonProps } from './actions/link-button.tsx';
export { Link } from './actions/link.tsx';
export type { LinkProps } from './actions/link.tsx';

export { CheckboxGroup } from './fields/checkbox-group.tsx';
export type { CheckboxGroupProps } from './fields/checkbox-group.tsx';
export { Checkbox } from './fields/checkbox.tsx';
export type { CheckboxProps } from './fields/checkbox.tsx';
export type { Choice } from './fields/choice.ts';
export { ComboBox } from './fields/combo-box.tsx';
export type { ComboBoxProps } from './fields/combo-box.tsx';
export { FieldError } from './fields/field-error.tsx';
export type { FieldErrorProps } from './fields/field-error.tsx';
export { FieldHint } from './fields/field-hint.tsx';
export type { FieldHintProps } from './fields/field-hint.tsx';
export { FieldLabel } from './fields/field-label.tsx';
export type { FieldLabelProps } from './fields/field-label.tsx';
export type { FieldText, FieldWidth } from './fields/field-props.ts';
export { MoneyField } from './fields/money-field.tsx';
export type { MoneyFieldProps } from './fields/money-field.tsx';
export { NumberField } from './fields/number-field.tsx';
export type { NumberFieldProps } from './fields/number-field.tsx';
export { RadioGroup } from './fields/radio-group.tsx';
export type { RadioGroupProps } from './fields/radio-group.tsx';
export { Radio } from './fields/radio.tsx';
export type { RadioProps } from './fields/radio.tsx';
export { Select } from './fields/select.tsx';
export type { SelectProps } from './fields/select.tsx';
export { TextArea } from './fields/text-area.tsx';
export type { TextAreaProps } from './fields/text-area.tsx';
export { TextField } from './fields/text-field.tsx';
export type { TextFieldProps } from './fields/text-field.tsx';

export { ErrorSummary } from './forms/error-summary.tsx';
export type { FieldProblem, ErrorSummaryProps } from './forms/error-summary.tsx';
export { Fieldset } from './forms/fieldset.tsx';
export type { FieldsetProps } from './forms/fieldset.tsx';
export { FormActions } from './forms/form-actions.tsx';
export type { FormActionsProps } from './forms/form-actions.tsx';
export { Form } from './forms/form.tsx';
export type { FormProps } from './forms/form.tsx';

export { Banner } from './notices/banner.tsx';
export type { BannerProps } from './notices/banner.tsx';
export { EmptyState } from './notices/empty-state.tsx';
export type { EmptyStateProps } from './notices/empty-state.tsx';
export { Notice } from './notices/notice.tsx';
export type { NoticeProps } from './notices/notice.tsx';

export { Badge } from './marks/badge.tsx';
export type { BadgeProps } from './marks/badge.tsx';
export { DateBlock } from './marks/date-block.tsx';
export type { DateBlockProps } from './marks/date-block.tsx';
export { StateShape } from './marks/state-shape.tsx';
export type { Tone, StateShapeProps } from './marks/state-shape.tsx';
export { Wordmark } from './marks/wordmark.tsx';
export type { WordmarkProps } from './marks/wordmark.tsx';

export { nextSort } from './data/table-column.ts';
export type { SortOrder, TableColumn } from './data/table-column.ts';
export { Table } from './data/table.tsx';
export type { TableFootRow, TableProps } from './data/table.tsx';

export { Dialog } from './overlays/dialog.tsx';
export type { DialogProps } from './overlays/dialog.tsx';

export { Frame } from './layout/frame.tsx';
export type { FrameProps } from './layout/frame.tsx';
export { PageTitle } from './layout/page-title.tsx';
export type { PageTitleProps } from './layout/page-title.tsx';
export { Page } from './layout/page.tsx';
export type { PageProps } from './layout/page.tsx';
export { ReadingColumn } from './layout/reading-column.tsx';
export type { ReadingColumnProps } from './layout/reading-column.tsx';
export { Section } from './layout/section.tsx';
export type { SectionProps } from './layout/section.tsx';
export { SkipLink } from './layout/skip-link.tsx';
export type { SkipLinkProps } from './layout/skip-link.tsx';
export { StickyAside } from './layout/sticky-aside.tsx';
export type { StickyAsideProps } from './layout/sticky-aside.tsx';
export { TopBar } from './layout/top-bar.tsx';
export type { BarLink, TopBarProps } from './layout/top-bar.tsx';

export {
  DialogTrigger,
  FileTrigger,
  I18nProvider,
  MenuTrigger,
  RouterProvider,
  SubmenuTrigger,
  TooltipTrigger,
} from 'react-aria-components';
