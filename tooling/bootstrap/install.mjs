// Installs exactly what the lockfile says, with the one pnpm that the project pins; nothing when nothing changed.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { projectRoot } from './step.mjs'

/** The pin stands in the root's package.json and nowhere else. */
const { devEngines } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8'))
const pnpm = `pnpm@${devEngines.packageManager.version}`
const mark = join(projectRoot, 'node_modules', '.installed')

export async function install() {
  const now = inputsHash()
  if (existsSync(mark) && readFileSync(mark, 'utf8') === now) return 'unchanged'
  const { code, output } = await run('npx', ['--yes', pnpm, 'install', '--frozen-lockfile'])
  if (code !== 0) throw new Error(explain(output))
  try {
    writeFileSync(mark, now)
  } catch {
    return 'done; node_modules belongs to another user, so the next start looks again'
  }
  return undefined
}

/** Everything that decides what node_modules holds. */
function inputsHash() {
  const files = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.npmrc', 'package.json']
  for (const group of ['apps', 'packages', 'tooling', 'tests']) {
    for (const name of readdirSync(join(projectRoot, group)).sort()) files.push(join(group, name, 'package.json'))
  }
  const hash = createHash('sha256').update(`${pnpm} ${process.platform} ${process.arch}`)
  for (const file of files)
    if (existsSync(join(projectRoot, file))) hash.update(file).update(readFileSync(join(projectRoot, file)))
  return hash.digest('hex')
}

function run(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: projectRoot,
      env: { ...process.env, CI: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    const add = (chunk) => {
      output += chunk
    }
    child.stdout.on('data', add)
    child.stderr.on('data', add)
    child.on('error', (error) => resolve({ code: 1, output: error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}

function explain(output) {
  if (/spawn npx ENOENT/.test(output)) return 'npm was not found beside Node: install npm, then run this again.'
  if (/EACCES|EPERM/.test(output))
    return `The folder ${projectRoot} can't be written by this user: change its owner, or clone the project anew.`
  if (/ENOSPC/.test(output)) return `The disk that holds ${projectRoot} is full: make room there and run this again.`
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ERR_SOCKET/.test(output)) {
    return 'The package registry did not answer: check the network (or the registry set for npm) and run this again.'
  }
  return `Installing did not finish; what pnpm said:\n\n${output.trim().split('\n').slice(-15).join('\n')}`
}
