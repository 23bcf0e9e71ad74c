const manyTimes = 5
const mostNames = 300
const mostCounted = 2000

/**
 * Names the statements that come again and again, so that a connection keeps their plans: planning costs more than most of
 * them. A text that is rare, or one too many, has no name: what a connection keeps is bounded. What says `*` is never named:
 * its answer changes with the next migration.
 */
export const nameStatements = (): ((text: string) => string | undefined) => {
  const counts = new Map<string, number>()
  const names = new Map<string, string>()
  return (text) => {
    const known = names.get(text)
    if (known !== undefined) return known
    const times = (counts.get(text) ?? 0) + 1
    if (counts.size >= mostCounted) counts.clear()
    counts.set(text, times)
    if (times < manyTimes || names.size >= mostNames || /(select|returning|\.)\s*\*/i.test(text)) return undefined
    counts.delete(text)
    const name = `s${names.size + 1}`
    names.set(text, name)
    return name
  }
}
