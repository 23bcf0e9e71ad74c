/** Adds an export line to a room's door, in the order of file names. */
export function addExport(text: string, line: string): string {
  if (text.includes(line)) return text
  const lines = text.trimEnd().split('\n')
  const source = (each: string) => each.match(/ from '(.+)'$/)?.[1] ?? ''
  const after = lines.findIndex((each) => each.startsWith('export ') && source(each) > source(line))
  lines.splice(after < 0 ? lines.length : after, 0, line)
  return `${lines.join('\n')}\n`
}

/** Adds `name` to `import { … } from 'source'`, or the whole import below the heading where there is none. */
export function addImport(text: string, name: string, source: string): string {
  const found = text.match(new RegExp(`import \\{([^}]*)\\} from '${source}'`))
  if (!found) return text.replace(/^((?:\/\/.*\n)*)/, `$1import { ${name} } from '${source}'\n`)
  const names = (found[1] ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)
  if (names.includes(name)) return text
  return text.replace(found[0], `import { ${[...names, name].sort().join(', ')} } from '${source}'`)
}

/** Adds an entry before the `}` that closes the object which `opening` begins. */
export function addEntry(text: string, opening: string, entry: string): string {
  const start = text.indexOf(opening)
  if (start < 0) throw new Error(`"${opening}" was not found: the scaffold and the file have grown apart.`)
  const key = entry.split(':')[0] ?? entry
  const end = text.indexOf('\n}', start)
  if (text.slice(start, end).includes(`\n  ${key}`)) return text
  return `${text.slice(0, end)}\n  ${entry},${text.slice(end)}`
}
