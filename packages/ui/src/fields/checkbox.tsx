import type { ReactNode, Ref } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import type { CheckboxFieldProps } from 'react-aria-components';
import { withClasses } from '../join-classes.ts';
import { FieldHint } from './field-hint.tsx';
import { FieldError } from './field-error.tsx';
import { isMarked } from './field-props.ts';

export type CheckboxProps = Omit<CheckboxFieldProps, 'children' | 'inputRef'> & {
  children?: ReactNode;
  description?: ReactNode;
  errorMessage?: ReactNode;
  /** The input itself. */
  ref?: Ref<HTMLInputElement>;
};

const box =
  'mt-0.5 grid size-5 touch:size-6 shrink-0 place-items-center rounded-[4px] border-[1.5px] border-line bg-surface text-on-accent transition-colors ' +
  'group-data-hovered:border-ink group-data-selected:border-accent group-data-selected:bg-accent ' +
  'group-data-indeterminate:border-accent group-data-indeterminate:bg-accent group-data-invalid:border-bad ' +
  'group-data-disabled:border-hair group-data-disabled:bg-sunken group-data-disabled:text-muted ' +
  'group-data-focus-visible:ring-focus forced-colors:group-data-selected:bg-[Highlight] forced-colors:text-[HighlightText]';

const mark = 'size-3.5 touch:size-4 fill-none stroke-current stroke-[2.5] keeps-color';

/** One yes or no. Its words are the target too. */
export function Checkbox({
  children,
  description,
  errorMessage,
  ref,
  className,
  ...rest
}: CheckboxProps) {
  return (
    <CheckboxField
      validationBehavior="aria"
      {...rest}
      inputRef={ref as Ref<HTMLInputElement | null>}
      isInvalid={isMarked(rest.isInvalid, errorMessage) || undefined}
      className={withClasses('flex flex-col gap-0.5', className)}
    >
      <CheckboxButton className="group flex w-fit min-h-6 touch:min-h-control touch:py-2 cursor-pointer items-start gap-2.5 text-body data-disabled:cursor-default data-disabled:text-muted">
        {({ isSelected, isIndeterminate }) => (
          <>
            <span className={box}>
              <svg viewBox="0 0 16 16" aria-hidden="true" className={mark}>
                {isIndeterminate ? <path d="M3 8h10" /> : isSelected ? <path d="m3 8.5 3.2 3.2L13 4.8" /> : null}
              </svg>
            </span>
            {children ? <span className="min-w-0">{children}</span> : null}
          </>
        )}
      </CheckboxButton>
      <ChoiceNotes description={description} errorMessage={errorMessage} />
    </CheckboxField>
  );
}

function ChoiceNotes({ description, errorMessage }: { description?: ReactNode; errorMessage?: ReactNode }) {
  return (
    <div className="flex flex-col gap-0.5 ps-7.5 touch:ps-8.5 empty:hidden">
      {description ? <FieldHint>{description}</FieldHint> : null}
      {errorMessage ? <FieldError>{errorMessage}</FieldError> : null}
    </div>
  );
}
