import type { PaperDesignation } from '../kernel/index.ts'

/** Hours by designation over several lines, in the order in which each first appears. */
export const sumDesignations = (designations: readonly PaperDesignation[]): readonly PaperDesignation[] => {
  const sums = new Map<string, number>()
  for (const { name, minutes } of designations) sums.set(name, (sums.get(name) ?? 0) + minutes)
  return [...sums].map(([name, minutes]) => ({ name, minutes }))
}
