import { composeRenderProps } from 'react-aria-components'

type Class = string | false | null | undefined

/** Joins class names, leaving out what is absent. */
export const joinClasses = (...classes: Class[]): string => classes.filter(Boolean).join(' ')

/** Puts our classes before those of the caller, who may give a string or a function of the state. */
export const withClasses = <T>(
  ours: string,
  theirs: string | ((state: T & { defaultClassName: string | undefined }) => string) | undefined,
): ((state: T & { defaultClassName: string | undefined }) => string) =>
  composeRenderProps(theirs ?? '', (given) => joinClasses(ours, given))
