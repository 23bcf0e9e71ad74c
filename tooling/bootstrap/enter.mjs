// Runs on whatever Node the machine has: checks it, installs, and hands over to the Node that the project pins.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { install } from './install.mjs'
import { projectRoot, step } from './step.mjs'

const oldestNode = [20, 19]

/** Installs what is missing and runs `program` of this package; ends this process with that program's exit code. */
export async function enter(program) {
  const began = Date.now()
  refuseOldNode()
  try {
    await step('install', install)
  } catch (problem) {
    console.error(`\n${problem.message}`)
    process.exit(1)
  }
  handOver(program, began)
}

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return
  console.error(
    `Node ${process.versions.node} is too old: install Node ${oldestNode.join('.')} or later, then run this again.`,
  )
  process.exit(1)
}

function handOver(program, began) {
  const pinned = join(projectRoot, 'node_modules', 'node', 'bin', 'node')
  const node = existsSync(pinned) ? pinned : process.execPath
  // The scripts say `exec`, so that npm itself is our parent, and what is sent to npm reaches us.
  const launcher = process.env.npm_lifecycle_event ? process.ppid : 0
  const child = spawn(node, [join(projectRoot, 'tooling', 'bootstrap', 'src', program), ...process.argv.slice(2)], {
    cwd: projectRoot,
    env: { ...process.env, BOOTSTRAP_BEGAN: String(began), BOOTSTRAP_LAUNCHER: String(launcher) },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(
      `The Node in node_modules does not run on this machine (${error.message}): delete node_modules and run this again.`,
    )
    process.exit(1)
  })
  child.on('exit', (code) => process.exit(code ?? 1))
  // When npm itself is killed nobody tells us: look whether it is still there.
  if (launcher) setInterval(() => isAlive(launcher) || child.kill('SIGTERM'), 500).unref()
}

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
