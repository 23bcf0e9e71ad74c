import { copyFileSync, existsSync, readFileSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * npm archives hold no symbolic links, so the package lists its library links in a file and makes them when it is
 * installed. Where install scripts are switched off that did not happen: make the missing ones here.
 */
export function hydrateLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links: unknown = JSON.parse(readFileSync(list, 'utf8'))
  if (!Array.isArray(links)) return
  for (const link of links as { source: string; target: string }[]) {
    const target = join(dirname(native), link.target)
    if (existsSync(target)) continue
    try {
      symlinkSync(basename(link.source), target)
    } catch {
      copyFileSync(join(dirname(native), link.source), target)
    }
  }
}
