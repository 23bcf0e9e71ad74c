import { assert } from '@inservice/domain/kernel'

const step = /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/

/** Holds a key to its form, so that it can never name a place outside the store. */
export const checkKey = (key: string): void => {
  assert(key.length > 0 && key.length <= 300, 'a file’s key has 1 to 300 characters')
  assert(
    key.split('/').every((part) => step.test(part)),
    'a file’s key is steps of letters, digits, dashes and dots',
  )
}
