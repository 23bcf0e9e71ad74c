import type { ReactNode } from 'react';
import { RadioButton, RadioField, Text } from 'react-aria-components';
import type { RadioFieldProps } from 'react-aria-components';
import { joinClasses, withClasses } from '../join-classes.ts';

export type RadioProps = Omit<RadioFieldProps, 'children'> & {
  children: ReactNode;
  description?: ReactNode;
  /** A large target with a border of its own. */
  isCard?: boolean;
};

const ring =
  'mt-0.5 grid size-5 touch:size-6 shrink-0 place-items-center rounded-full border-[1.5px] border-line bg-surface transition-colors ' +
  'group-data-hovered:border-ink group-data-selected:border-accent group-data-selected:border-[1.5px] ' +
  'group-data-invalid:border-bad group-data-disabled:border-hair group-data-disabled:bg-sunken group-data-focus-visible:ring-focus';

const dot =
  'size-2.5 touch:size-3 rounded-full bg-accent opacity-0 group-data-selected:opacity-100 ' +
  'group-data-disabled:bg-muted forced-colors:bg-[Highlight]';

const plain = 'group flex w-fit min-h-6 touch:min-h-control touch:py-2 cursor-pointer items-start gap-2.5 text-body';

const card =
  'group flex w-full cursor-pointer items-start gap-3 rounded-sheet border border-line bg-surface px-4 py-3.5 text-body transition-colors ' +
  'data-hovered:border-ink data-selected:border-accent data-selected:shadow-[inset_0_0_0_1px_var(--accent)] data-invalid:border-bad';

/** One of a RadioGroup. */
export function Radio({ children, description, isCard = false, className, ...rest }: RadioProps) {
  return (
    <RadioField {...rest} className={withClasses('', className)}>
      <RadioButton
        className={joinClasses(isCard ? card : plain, 'data-disabled:cursor-default data-disabled:text-muted')}
      >
        <span className={ring}>
          <span className={dot} />
        </span>
        <span className="flex min-w-0 flex-col">
          <span className={isCard ? 'font-semibold' : undefined}>{children}</span>
          {description ? (
            <Text slot="description" className="max-w-measure text-dense text-muted">
              {description}
            </Text>
          ) : null}
        </span>
      </RadioButton>
    </RadioField>
  );
}
