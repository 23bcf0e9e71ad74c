/**
 * Asks once for many: keys that are wanted in the same turn of the loop are loaded together, each answered with its own.
 * A failure is everyone's who asked in that turn.
 */
export const gather = <Value>(load: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>) => {
  let turn: { readonly keys: Set<string>; readonly found: Promise<ReadonlyMap<string, Value>> } | null = null
  const begin = () => {
    const keys = new Set<string>()
    const found = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      turn = null
      return load([...keys])
    })
    return { keys, found }
  }
  return async (key: string): Promise<Value | undefined> => {
    turn ??= begin()
    const { keys, found } = turn
    keys.add(key)
    return (await found).get(key)
  }
}
