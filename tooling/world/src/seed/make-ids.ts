import type { Id, Instant } from '@inservice/domain/kernel'
import { makeDice } from './make-dice.ts'

/** Ids of the shape of a UUID version 7, one after the other, the same for the same seed. */
export function makeIds(seed: number, from: Instant): () => Id {
  const dice = makeDice(seed ^ 0x1d5)
  let at = Date.parse(from)
  const hex = (digits: number): string =>
    dice
      .between(0, 16 ** digits - 1)
      .toString(16)
      .padStart(digits, '0')
  return () => {
    at += 1
    const time = at.toString(16).padStart(12, '0')
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${(8 + dice.between(0, 3)).toString(16)}${hex(3)}-${hex(6)}${hex(6)}`
  }
}
