import type { Breach, Tree } from './tree.ts'

/** Lists that draw only on what everyone may read: the catalog, names of organizations, the demonstration's invented personas. */
const openToAll = new Set([
  'packages/db/src/catalog/list-offerings.ts',
  'packages/db/src/organizations/list-providers.ts',
  'packages/db/src/organizations/list-organizations-like.ts',
  'packages/db/src/people/list-personas.ts',
])

const parameters = (text: string): string =>
  /export const list\w+ =\s*(?:async\s*)?(?:<[^>]*>)?\(([\s\S]*?)\)\s*(?::[^=]*)?=>/.exec(text)?.[1] ?? ''

/** Every `list-` starts from what its reader may see: a sight, or the id of the thing or person it belongs to. */
export const checkLists = (tree: Tree): Breach[] =>
  [...tree].flatMap(([path, text]): Breach[] => {
    if (!/^packages\/db\/src\/[a-z]+\/list-[^/]+(?<!test)\.ts$/.test(path) || openToAll.has(path)) return []
    return /\b(sight|\w+Ids?|ids?)\b\??\s*:/.test(parameters(text)) || /Sight/.test(parameters(text))
      ? []
      : [{ path, rule: 'lists: born restricted, by a sight or an owner' }]
  })
