import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * npm archives hold no symbolic links, so the package lists its library links in a file and makes them when it is
 * installed. Where install scripts are switched off that did not happen: make the missing ones here. A library that
 * is itself missing is left to be named by the program that needs it.
 */
export function hydrateLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const link of links) {
    const target = join(dirname(native), link.target)
    if (existsSync(target) || !existsSync(join(dirname(native), link.source))) continue
    try {
      rmSync(target, { force: true })
      symlinkSync(basename(link.source), target)
    } catch (error) {
      // Another start on this machine has made it meanwhile.
      if (!existsSync(target)) throw error
    }
  }
}
