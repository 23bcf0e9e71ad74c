type Turn<Value> = { readonly keys: Set<string>; readonly found: Promise<ReadonlyMap<string, Value>> }

/**
 * Asks once for many: keys that are wanted in the same turn of the loop are loaded together, and those that are wanted while
 * a load is under way go with the next one. Each is answered with its own; a failure is everyone's who asked in that load.
 */
export const gather = <Value>(load: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>) => {
  let next: Turn<Value> | null = null
  let before: Promise<unknown> = Promise.resolve()
  const begin = (): Turn<Value> => {
    const keys = new Set<string>()
    const found = Promise.all([before, new Promise<void>((resolve) => setImmediate(resolve))]).then(() => {
      next = null
      return load([...keys])
    })
    before = found.catch(() => undefined)
    return { keys, found }
  }
  return async (key: string): Promise<Value | undefined> => {
    next ??= begin()
    const { keys, found } = next
    keys.add(key)
    return (await found).get(key)
  }
}
