import { ok, refuse, type Result } from '../kernel/index.ts'

/**
 * Whether a manager decides on the block as it is: its version is the one that their page showed. What colleagues do for
 * themselves (claiming, accepting, giving back) leaves the version alone; what its managers do, and its deadline, does not.
 * Undefined: whoever asks has looked at no page. Refuses `block-changed`. Shown 4, now 4: fine; shown 4, now 5: refused.
 * Source: of two people at one record, the second sees what the first did (practice).
 */
export const decideSeen = (
  { version }: { readonly version: number },
  seenVersion: number | undefined,
): Result<true, 'block-changed'> =>
  seenVersion === undefined || seenVersion === version ? ok(true) : refuse('block-changed', { version })
