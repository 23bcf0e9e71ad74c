import { posix } from 'node:path'
import { importsOf } from './imports-of.ts'
import type { Breach, Tree } from './tree.ts'

/** No file reaches itself by its imports. */
export const checkCircles = (tree: Tree): Breach[] => {
  const done = new Set<string>()
  const breaches: Breach[] = []
  const next = (path: string): string[] =>
    importsOf(tree.get(path) ?? '')
      .filter(({ from, typeOnly }) => from.startsWith('.') && !typeOnly)
      .map(({ from }) => posix.normalize(posix.join(posix.dirname(path), from)))
      .filter((target) => tree.has(target))
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) {
      breaches.push({ path, rule: `circle: ${[...way.slice(way.indexOf(path)), path].join(' → ')}` })
      return
    }
    if (done.has(path)) return
    for (const target of next(path)) visit(target, [...way, path])
    done.add(path)
  }
  for (const path of tree.keys()) visit(path, [])
  return breaches
}
