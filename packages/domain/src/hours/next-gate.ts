import type { Gate } from './policy.ts'

/**
 * The first check that a claim still waits for, in the provider's order; null when all are through.
 * Pay → verify or verify → pay is the provider's choice; a check that the policy doesn't list isn't asked.
 * With evaluation and profile done and verification first: `verification`.
 */
export const nextGate = (
  policy: { readonly gates: readonly Gate[] },
  done: Readonly<Partial<Record<Gate, boolean>>>,
): Gate | null => policy.gates.find((gate) => done[gate] !== true) ?? null
