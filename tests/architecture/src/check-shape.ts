import { placeOf } from './place-of.ts'
import type { Breach, Tree } from './tree.ts'

const cellar = /(^|\/)(utils?|helpers?|common|misc|shared|lib)(\.tsx?|\/)/
const silencers = /:\s*any\b|\bas any\b|<any>|\bas unknown as\b|\b(it|test|describe)\.(skip|only|todo)\b|test\.fixme/
const silencingComment = /@ts-(ignore|nocheck|expect-error)|(oxlint|eslint)-disable/
const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
const queryName =
  /^(index|find|get|list|count|lock|insert|update|append|release|match|next|delete|rows|connect|migrate|executors|faults|describe|take|is|has|provider-columns)(\.|-)/

const nameless = (path: string): Breach[] =>
  /\/[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.(ts|tsx|mjs)$/.test(path)
    ? []
    : [{ path, rule: 'shape: file names are kebab-case' }]

/** Size, names, and no way around the types: at most 250 lines, no cellar, no silencer, a query named by what it does. */
export const checkShape = (tree: Tree): Breach[] =>
  [...tree].flatMap(([path, text]): Breach[] => {
    const generated = path.endsWith('.gen.ts')
    const found: Breach[] = nameless(path)
    if (cellar.test(path)) found.push({ path, rule: 'shape: no cellar' })
    if (!generated && !placeOf(path).isTest && text.split('\n').length > 251)
      found.push({ path, rule: 'shape: more than 250 lines' })
    if (
      !path.startsWith('tests/architecture/') &&
      (silencers.test(withoutComments(text)) || silencingComment.test(text))
    )
      found.push({ path, rule: 'shape: a way around the types, a skipped test or a silenced check' })
    const query = /^packages\/db\/src\/[a-z]+\/([^/]+)$/.exec(path)?.[1]
    if (query !== undefined && !placeOf(path).isTest && !queryName.test(query))
      found.push({ path, rule: 'shape: a query is named find, get, list, count, lock, insert, update or append' })
    return found
  })
