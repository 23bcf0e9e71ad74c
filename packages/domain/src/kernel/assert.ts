/** Thrown where the program finds itself in a state that its rules exclude: a bug, never a person's mistake. */
export class ImpossibleState extends Error {
  override readonly name = 'ImpossibleState'
}

/** Holds a thing to be true; an untruth is a bug and stops the work: `assert(taken <= capacity, 'oversold')`. */
export function assert(truth: unknown, saying: string): asserts truth {
  if (!truth) throw new ImpossibleState(saying)
}

/** The value, where the rules say that there is one: `must(offering, 'an enrollment has its offering')`. */
export function must<Value>(value: Value | null | undefined, saying: string): Value {
  assert(value !== null && value !== undefined, saying)
  return value
}

/** Marks the end of an exhaustive choice: a case left out does not compile. */
export function never(value: never): never {
  throw new ImpossibleState(`a case without an answer: ${JSON.stringify(value)}`)
}
