import { ApiRefusal } from './api-refusal.ts'

export type FormTree = { [key: string]: FormTree | string }

/** `a[b][0]` is the path a, b, 0. */
const pathOf = (name: string): string[] => {
  const open = name.indexOf('[')
  if (open < 0) return [name]
  return [name.slice(0, open), ...[...name.slice(open).matchAll(/\[([^\]]*)\]/g)].map((found) => found[1] ?? '')]
}

const bare = (): FormTree => Object.create(null) as FormTree

const place = (tree: FormTree, path: readonly string[], value: string, name: string): void => {
  let branch = tree
  for (const [depth, step] of path.entries()) {
    // `a[]=x` is the next item of a list.
    const key = step === '' && depth > 0 ? String(Object.keys(branch).length) : step
    if (depth === path.length - 1) {
      branch[key] = value
      return
    }
    const next = branch[key] ?? bare()
    if (typeof next === 'string') throw ApiRefusal.wrong(`Invalid hash: ${name}`, name)
    branch[key] = next
    branch = next
  }
}

/** Reads form-encoded pairs with nested names into a tree: `line_items[0][quantity]=2`. */
export const readForm = (pairs: Iterable<readonly [string, string]>): FormTree => {
  const tree = bare()
  for (const [name, value] of pairs) place(tree, pathOf(name), value, name)
  return tree
}
