import type { ReactNode } from 'react'
import { RadioButton, RadioField, Text } from 'react-aria-components'
import type { RadioFieldProps } from 'react-aria-components'
import { joinClasses, withClasses } from '../join-classes.ts'

export type RadioProps = Omit<RadioFieldProps, 'children'> & {
  children: ReactNode
  description?: ReactNode
  /** A large target with a border of its own. */
  isCard?: boolean
}

const ring =
  'mt-0.5 grid size-5 touch:size-6 shrink-0 place-items-center rounded-full border-[1.5px] transition-colors group-data-focus-visible:ring-focus'

const ringStates = {
  disabled: 'border-hair bg-sunken',
  marked: 'border-bad bg-surface',
  chosen: 'border-accent bg-surface',
  open: 'border-line bg-surface group-data-hovered:border-ink',
}

type RingState = { isDisabled: boolean; isSelected: boolean; isInvalid: boolean }

const ringState = ({ isDisabled, isSelected, isInvalid }: RingState): keyof typeof ringStates => {
  if (isDisabled) return 'disabled'
  if (isSelected) return 'chosen'
  return isInvalid ? 'marked' : 'open'
}

const dot =
  'size-2.5 touch:size-3 rounded-full bg-accent opacity-0 group-data-selected:opacity-100 ' +
  'group-data-disabled:bg-muted forced-colors:bg-[Highlight]'

const plain = 'group flex w-fit min-h-6 touch:min-h-control touch:py-2 cursor-pointer items-start gap-2.5 text-body'

const card =
  'group flex w-full cursor-pointer items-start gap-3 rounded-sheet border px-4 py-3.5 text-body transition-colors'

const cardStates = {
  disabled: 'border-hair bg-sunken',
  marked: 'border-bad bg-surface',
  chosen: 'border-accent bg-surface shadow-[inset_0_0_0_1px_var(--accent)]',
  open: 'border-line bg-surface data-hovered:border-ink',
}

/** One of a RadioGroup. */
export function Radio({ children, description, isCard = false, className, ...rest }: RadioProps) {
  return (
    <RadioField {...rest} className={withClasses('', className)}>
      <RadioButton
        className={(state) =>
          joinClasses(
            isCard ? `${card} ${cardStates[ringState(state)]}` : plain,
            'data-disabled:cursor-default data-disabled:text-muted',
          )
        }
      >
        {(state) => (
          <>
            <span className={joinClasses(ring, ringStates[ringState(state)])}>
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
          </>
        )}
      </RadioButton>
    </RadioField>
  )
}
