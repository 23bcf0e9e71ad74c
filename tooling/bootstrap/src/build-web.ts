import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mustRun } from './programs.ts'
import { projectRoot } from './steps.ts'

const web = join(projectRoot, 'apps', 'web')
const mark = join(web, 'dist', '.sources')

/** Everything that the two bundles are made of. */
function sourcesHash(): string {
  const patterns = ['apps/web/**', 'packages/{ui,domain}/src/**', 'packages/{ui,domain}/package.json', 'pnpm-lock.yaml']
  const exclude = (name: string) => /(?:^|\/)(?:node_modules|dist)$/.test(name) || /\.test\.tsx?$/.test(name)
  const hash = createHash('sha256')
  for (const name of globSync(patterns, { cwd: projectRoot, exclude }).sort()) {
    const file = join(projectRoot, name)
    if (statSync(file).isFile()) hash.update(name).update(readFileSync(file))
  }
  return hash.digest('hex')
}

/** Builds the pages for the browser and for the server when a source changed; answers whether it built. */
export async function buildWeb(logFile: string): Promise<'built' | 'unchanged'> {
  const now = sourcesHash()
  if (existsSync(mark) && readFileSync(mark, 'utf8') === now) return 'unchanged'
  const { scripts } = JSON.parse(readFileSync(join(web, 'package.json'), 'utf8')) as { scripts: { build: string } }
  await mustRun('build web', logFile, '/bin/sh', ['-c', scripts.build], { NODE_ENV: 'production' }, web)
  writeFileSync(mark, now)
  return 'built'
}
