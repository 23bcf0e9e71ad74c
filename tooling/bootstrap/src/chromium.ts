import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { StartProblem } from '@inservice/postgres'
import { run } from './programs.ts'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function installed(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return [...found, ...elsewhere].find(isProgram)
}

const isDebian = () =>
  existsSync('/etc/os-release') && /^ID(?:_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'))

async function installFromDebian(): Promise<string> {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' }
  const packages = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-core']
  await run('apt-get', ['update', '-q'], quiet)
  const { code, output } = await run('apt-get', packages, quiet)
  if (code === 0) return installed() ?? '/usr/bin/chromium'
  const reason = output.trim().split('\n').at(-1) ?? ''
  throw new StartProblem(
    `Chromium could not be installed from Debian's packages (${reason}): install one, or set CHROMIUM_PATH to it.`,
  )
}

/** The browser of the journeys: CHROMIUM_PATH, one that is installed, or, as root on Debian, one installed now. */
export async function findChromium(): Promise<{ path: string; note: string }> {
  const given = process.env.CHROMIUM_PATH
  if (given && !isProgram(given))
    throw new StartProblem(`CHROMIUM_PATH names ${given}, which is no program: set it to a Chromium or Chrome.`)
  const found = given || installed()
  if (found) return { path: found, note: found }
  if (process.getuid?.() !== 0 || !isDebian()) {
    throw new StartProblem(
      'The browser journeys need Chromium: install it (Debian: apt-get install chromium fonts-noto-core), or set CHROMIUM_PATH.',
    )
  }
  return { path: await installFromDebian(), note: 'installed from Debian' }
}
