import type { ReactNode } from 'react'

/** One of several: value is what is sent, label what is read. */
export type Choice = {
  value: string
  label: ReactNode
  description?: ReactNode
  /** What type-ahead and filters look at; needed where the label is not a plain string. */
  textValue?: string
  isDisabled?: boolean
}

/** The words of a choice that type-ahead looks at. */
export const choiceText = (choice: Choice): string =>
  choice.textValue ?? (typeof choice.label === 'string' ? choice.label : choice.value)
