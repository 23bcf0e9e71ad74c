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
export { DateField } from './fields/date-field.tsx';
export type { DateFieldProps } from './fields/date-field.tsx';
export { DatePicker } from './fields/date-picker.tsx';
export type { DatePickerProps } from './fields/date-picker.tsx';
export { FieldError } from './fields/field-error.tsx';
export type { FieldErrorProps } from './fields/field-error.tsx';
export { FieldHint } from './fields/field-hint.tsx';
export type { FieldHintProps } from './fields/field-hint.tsx';
export { FieldLabel } from './fields/field-label.tsx';
export type { FieldLabelProps } from './fields/field-label.tsx';
export type { FieldText, FieldWidth } from './fields/field-props.ts';
export { FileField } from './fields/file-field.tsx';
export type { FileFieldProps } from './fields/file-field.tsx';
export { MoneyField } from './fields/money-field.tsx';
export type { MoneyFieldProps } from './fields/money-field.tsx';
export { NumberField } from './fields/number-field.tsx';
export type { NumberFieldProps } from './fields/number-field.tsx';
export { RadioGroup } from './fields/radio-group.tsx';
export type { RadioGroupProps } from './fields/radio-group.tsx';
export { Radio } from './fields/radio.tsx';
export type { RadioProps } from './fields/radio.tsx';
export { SearchField } from './fields/search-field.tsx';
export type { SearchFieldProps } from './fields/search-field.tsx';
export { Select } from './fields/select.tsx';
export type { SelectProps } from './fields/select.tsx';
export { Switch } from './fields/switch.tsx';
export type { SwitchProps } from './fields/switch.tsx';
export { TextArea } from './fields/text-area.tsx';
export type { TextAreaProps } from './fields/text-area.tsx';
export { TextField } from './fields/text-field.tsx';
export type { TextFieldProps } from './fields/text-field.tsx';
export { TimeField } from './fields/time-field.tsx';
export type { TimeFieldProps } from './fields/time-field.tsx';

export { ErrorSummary } from './forms/error-summary.tsx';
export type { FieldProblem, ErrorSummaryProps } from './forms/error-summary.tsx';
export { Fieldset } from './forms/fieldset.tsx';
export type { FieldsetProps } from './forms/fieldset.tsx';
export { FormActions } from './forms/form-actions.tsx';
export type { FormActionsProps } from './forms/form-actions.tsx';
export { Form } from './forms/form.tsx';
export type { FormProps } from './forms/form.tsx';
export { StepIndicator } from './forms/step-indicator.tsx';
export type { Step, StepIndicatorProps } from './forms/step-indicator.tsx';
export { SummaryList } from './forms/summary-list.tsx';
export type { SummaryRow, SummaryListProps } from './forms/summary-list.tsx';

export { Banner } from './notices/banner.tsx';
export type { BannerProps } from './notices/banner.tsx';
export { createToasts } from './notices/create-toasts.ts';
export type { ToastMessage, Toasts } from './notices/create-toasts.ts';
export { EmptyState } from './notices/empty-state.tsx';
export type { EmptyStateProps } from './notices/empty-state.tsx';
export { LiveRegion } from './notices/live-region.tsx';
export type { LiveRegionProps } from './notices/live-region.tsx';
export { Notice } from './notices/notice.tsx';
export type { NoticeProps } from './notices/notice.tsx';
export { ProgressBar } from './notices/progress-bar.tsx';
export type { ProgressBarProps } from './notices/progress-bar.tsx';
export { Skeleton } from './notices/skeleton.tsx';
export type { SkeletonProps } from './notices/skeleton.tsx';
export { ToastRegion } from './notices/toast-region.tsx';
export type { ToastRegionProps } from './notices/toast-region.tsx';

export { Badge } from './marks/badge.tsx';
export type { BadgeProps } from './marks/badge.tsx';
export { CodeFrame } from './marks/code-frame.tsx';
export type { CodeFrameProps } from './marks/code-frame.tsx';
export { DateBlock } from './marks/date-block.tsx';
export type { DateBlockProps } from './marks/date-block.tsx';
export { Kbd } from './marks/kbd.tsx';
export type { KbdProps } from './marks/kbd.tsx';
export { StateShape } from './marks/state-shape.tsx';
export type { Tone, StateShapeProps } from './marks/state-shape.tsx';
export { Tags } from './marks/tags.tsx';
export type { TagItem, TagsProps } from './marks/tags.tsx';
export { Wordmark } from './marks/wordmark.tsx';
export type { WordmarkProps } from './marks/wordmark.tsx';

export { DescriptionList } from './data/description-list.tsx';
export type { DescriptionItem, DescriptionListProps } from './data/description-list.tsx';
export { FactLine } from './data/fact-line.tsx';
export type { FactLineProps } from './data/fact-line.tsx';
export { Figure } from './data/figure.tsx';
export type { FigureProps } from './data/figure.tsx';
export { HairlineList } from './data/hairline-list.tsx';
export type { HairlineListProps } from './data/hairline-list.tsx';
export { LedgerTable } from './data/ledger-table.tsx';
export type { LedgerRow, LedgerTableProps } from './data/ledger-table.tsx';
export { Listing } from './data/listing.tsx';
export type { ListingProps } from './data/listing.tsx';
export { Meter } from './data/meter.tsx';
export type { MeterProps } from './data/meter.tsx';
export { Pagination } from './data/pagination.tsx';
export type { PageStep, PaginationProps } from './data/pagination.tsx';
export { StackedBar } from './data/stacked-bar.tsx';
export type { BarPart, StackedBarProps } from './data/stacked-bar.tsx';
export { nextSort } from './data/table-column.ts';
export type { SortOrder, TableColumn } from './data/table-column.ts';
export { Table } from './data/table.tsx';
export type { TableFootRow, TableProps } from './data/table.tsx';
export { Timeline } from './data/timeline.tsx';
export type { TimelineEvent, TimelineProps } from './data/timeline.tsx';
export { Timetable } from './data/timetable.tsx';
export type { TimetableRow, TimetableProps } from './data/timetable.tsx';
export { Working } from './data/working.tsx';
export type { WorkingLine, WorkingProps } from './data/working.tsx';

export { Dialog } from './overlays/dialog.tsx';
export type { DialogProps } from './overlays/dialog.tsx';
export { Drawer } from './overlays/drawer.tsx';
export type { DrawerProps } from './overlays/drawer.tsx';
export { Menu } from './overlays/menu.tsx';
export type { MenuEntry, MenuProps } from './overlays/menu.tsx';
export { Popover } from './overlays/popover.tsx';
export type { PopoverProps } from './overlays/popover.tsx';
export { Tooltip } from './overlays/tooltip.tsx';
export type { TooltipProps } from './overlays/tooltip.tsx';

export { BottomBar } from './layout/bottom-bar.tsx';
export type { BottomLink, BottomBarProps } from './layout/bottom-bar.tsx';
export { Breadcrumbs } from './layout/breadcrumbs.tsx';
export type { Crumb, BreadcrumbsProps } from './layout/breadcrumbs.tsx';
export { Disclosure } from './layout/disclosure.tsx';
export type { DisclosureProps } from './layout/disclosure.tsx';
export { Foot } from './layout/foot.tsx';
export type { FootProps } from './layout/foot.tsx';
export { Frame } from './layout/frame.tsx';
export type { FrameProps } from './layout/frame.tsx';
export { PageTitle } from './layout/page-title.tsx';
export type { PageTitleProps } from './layout/page-title.tsx';
export { Page } from './layout/page.tsx';
export type { PageProps } from './layout/page.tsx';
export { Prose } from './layout/prose.tsx';
export type { ProseProps } from './layout/prose.tsx';
export { Rail } from './layout/rail.tsx';
export type { RailProps } from './layout/rail.tsx';
export { ReadingColumn } from './layout/reading-column.tsx';
export type { ReadingColumnProps } from './layout/reading-column.tsx';
export { Section } from './layout/section.tsx';
export type { SectionProps } from './layout/section.tsx';
export { SkipLink } from './layout/skip-link.tsx';
export type { SkipLinkProps } from './layout/skip-link.tsx';
export { StickyAside } from './layout/sticky-aside.tsx';
export type { StickyAsideProps } from './layout/sticky-aside.tsx';
export { Tabs } from './layout/tabs.tsx';
export type { TabItem, TabsProps } from './layout/tabs.tsx';
export { TopBar } from './layout/top-bar.tsx';
export type { BarLink, TopBarProps } from './layout/top-bar.tsx';
export { VisuallyHidden } from './layout/visually-hidden.tsx';
export type { VisuallyHiddenProps } from './layout/visually-hidden.tsx';

export {
  DialogTrigger,
  FileTrigger,
  I18nProvider,
  MenuTrigger,
  RouterProvider,
  SubmenuTrigger,
  TooltipTrigger,
} from 'react-aria-components';
