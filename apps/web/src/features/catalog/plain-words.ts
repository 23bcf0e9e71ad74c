import type { MessageDescriptor } from 'react-intl'

/** Sentences by name, for those that a page chooses between at run time: `plainWords(defineMessages({ … }))`. */
export const plainWords = <Name extends string>(
  words: Readonly<Record<Name, MessageDescriptor>>,
): Readonly<Record<Name, MessageDescriptor>> => words
