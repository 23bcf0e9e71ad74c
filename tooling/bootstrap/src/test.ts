import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StartProblem } from '@inservice/postgres'
import { bringUpThrowaway } from './bring-up-throwaway.ts'
import { findChromium } from './chromium.ts'
import { countPlaywright, countVitest } from './count-tests.ts'
import { endPrograms } from './programs.ts'
import { beganMs, projectRoot, secondsSince } from './steps.ts'
import { Tally } from './tally.ts'

const tally = new Tally()
const work = mkdtempSync(join(tmpdir(), 'inservice-tests-'))
chmodSync(work, 0o755) // PostgreSQL walks through it, as another user where we are root
let isStopping = false

async function vitest(name: string, projects: readonly string[]): Promise<void> {
  const report = join(work, `${name}.json`)
  const chosen = projects.flatMap((project) => ['--project', project])
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`]
  await tally.check({
    name,
    program: 'vitest',
    args: ['run', ...chosen, ...reporters],
    count: () => countVitest(report),
  })
}

/** Everything that needs no running system. */
async function checkCode(): Promise<void> {
  // Through npx, because turbo looks for the pinned pnpm on the search path.
  const types = ['--yes', pinnedPnpm(), 'exec', 'turbo', 'run', 'types', '--output-logs=errors-only', '--continue']
  await tally.check({ name: 'types', program: 'npx', args: types })
  await tally.check({ name: 'lint', program: 'oxlint', args: ['--type-aware', '--max-warnings', '0'] })
  await tally.check({ name: 'format', program: 'oxfmt', args: ['--check'] })
  await vitest('walls', ['walls'])
  await vitest('unit', ['unit', 'components'])
  await vitest('golden', ['golden'])
  await vitest('database tests', ['database'])
  await tally.check({ name: 'row types', program: 'node', args: ['tooling/testing/src/generate-rows.ts', '--check'] })
  await checkMessages()
}

function pinnedPnpm(): string {
  const file = readFileSync(join(projectRoot, 'package.json'), 'utf8')
  const { devEngines } = JSON.parse(file) as { devEngines: { packageManager: { version: string } } }
  return `pnpm@${devEngines.packageManager.version}`
}

/** Both languages hold every sentence: the web app's own script says how that is checked. */
async function checkMessages(): Promise<void> {
  const folder = join(projectRoot, 'apps', 'web')
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const script = scripts['messages:check']
  if (script) await tally.check({ name: 'messages', program: '/bin/sh', args: ['-c', script], folder })
}

/** The folder is thrown away at the end: show what the programs in it said. */
function showLogs(folder: string): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const text = readFileSync(join(folder, name), 'utf8').trimEnd()
    if (text) console.log(`${name}:\n${text.split('\n').slice(-40).join('\n')}\n`)
  }
}

async function checkJourneys(): Promise<void> {
  const chromium = await tally.attempt('chromium', findChromium, ({ note }) => note)
  if (!chromium) return
  const system = await tally.attempt('system for journeys', () =>
    bringUpThrowaway(join(work, 'data'), () => isStopping),
  )
  if (!system) return showLogs(join(work, 'data', 'log'))
  const report = join(work, 'journeys.json')
  try {
    await tally.check({
      name: 'journeys',
      program: 'playwright',
      args: ['test', '--reporter=line,json'],
      folder: join(projectRoot, 'tests', 'e2e'),
      env: {
        CHROMIUM_PATH: chromium.path,
        BASE_URL: system.serving.url,
        DATABASE_URL: system.databaseUrl,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
      count: () => countPlaywright(report),
    })
  } finally {
    await system.stop()
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) {
  process.on(signal, () => {
    isStopping = true
    endPrograms()
  })
}

try {
  for (const part of [checkCode, checkJourneys]) if (!isStopping) await part()
} catch (problem) {
  tally.failed += 1
  console.error(problem instanceof StartProblem ? problem.message : problem)
} finally {
  rmSync(work, { recursive: true, force: true })
}
console.log(`\n${secondsSince(beganMs)}${isStopping ? ', stopped before the end' : ''}`)
console.log(`${tally.passed} passed, ${tally.failed} failed`)
process.exitCode = tally.failed > 0 || isStopping ? 1 : 0
process.disconnect?.()
