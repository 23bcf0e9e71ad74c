import { importsOf } from './imports-of.ts'
import { placeOf } from './place-of.ts'
import type { Breach, Tree } from './tree.ts'

/** What each place may import of the project at run time. `types:` lets types cross alone. */
const floors: Readonly<Record<string, readonly string[]>> = {
  'packages/domain': [],
  'packages/ui': [],
  'packages/db': ['domain'],
  'packages/gateways': ['domain'],
  'packages/documents': ['domain'],
  'packages/usecases': ['domain', 'db', 'gateways', 'documents'],
  'packages/api': ['domain', 'usecases'],
  'apps/server': ['domain', 'db', 'gateways', 'documents', 'usecases', 'api'],
  'apps/web': ['domain', 'ui', 'types:api'],
}
/** What a test may import besides. */
const forTests = ['testing', 'world', 'postgres', 'db', 'gateways', 'usecases', 'domain']
const outside: Readonly<Record<string, RegExp>> = {
  'packages/domain': /^(zod|temporal-polyfill)$/,
  'packages/usecases': /^(zod|uuid|node:.*)$/,
  'packages/api': /^(zod|@trpc\/server)$/,
}

/** Never up: a file imports only from a lower floor, and only the libraries that its floor allows. */
export const checkFloors = (tree: Tree): Breach[] =>
  [...tree].flatMap(([path, text]) => {
    const { unit, isTest } = placeOf(path)
    const allowed = floors[unit]
    if (!allowed) return []
    return importsOf(text).flatMap(({ from, typeOnly }): Breach[] => {
      const own = /^@inservice\/([a-z]+)/.exec(from)?.[1]
      if (own !== undefined) {
        const fine =
          allowed.includes(own) ||
          (typeOnly && allowed.includes(`types:${own}`)) ||
          (isTest && forTests.includes(own)) ||
          `packages/${own}` === unit
        return fine ? [] : [{ path, rule: `floors: ${unit} may not import ${from}` }]
      }
      const libraries = outside[unit]
      if (from.startsWith('.') || !libraries || isTest) return []
      return libraries.test(from) ? [] : [{ path, rule: `floors: ${unit} may not use ${from}` }]
    })
  })
