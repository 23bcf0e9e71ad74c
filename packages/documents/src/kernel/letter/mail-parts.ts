import { createRequire } from 'node:module'
import type * as mail from 'react-email'

type MailParts = typeof mail

let loaded: MailParts | undefined

/**
 * The mail components, loaded with the first letter: the library takes half a second to load,
 * which a process that writes no letter need not spend.
 */
export const mailParts = (): MailParts => {
  if (loaded === undefined) {
    const parts: MailParts = createRequire(import.meta.url)('react-email')
    loaded = parts
  }
  return loaded
}
