import type { ReactNode } from 'react'

/** What every field may say around its control. */
export type FieldText = {
  label: ReactNode
  /** A quiet word after the label, such as the caller's "optional". */
  labelNote?: ReactNode
  /** Keeps the label for screen readers only. */
  isLabelHidden?: boolean
  /** A hint between label and control. */
  description?: ReactNode
  /** What to mend. Its presence marks the field, unless isInvalid says otherwise. */
  errorMessage?: ReactNode
}

/** How wide a control is: as wide as what is expected in it. */
export type FieldWidth = 'figure' | 'short' | 'medium' | 'full'

export const fieldWidths: Record<FieldWidth, string> = {
  figure: 'max-w-28',
  short: 'max-w-52',
  medium: 'max-w-96',
  full: '',
}

/** An error message marks the field, unless the caller says it differently. */
export const isMarked = (isInvalid: boolean | undefined, errorMessage: ReactNode): boolean =>
  isInvalid ?? Boolean(errorMessage)
