/** Whether two tables of figures say the same, where a line left out is 0: `{ equity: 3 }` and `{ equity: 3, stem: 0 }`. */
export const sameFigures = (expected: unknown, got: Readonly<Record<string, number>>): boolean => {
  if (typeof expected !== 'object' || expected === null) return false
  const figures = new Map<string, unknown>(Object.entries(expected))
  const names = new Set([...figures.keys(), ...Object.keys(got)])
  return [...names].every((name) => (figures.get(name) ?? 0) === (got[name] ?? 0))
}
