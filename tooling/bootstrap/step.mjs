// One line per step, with its seconds.
import { dirname } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

export const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

export function seconds(sinceMs) {
  return `${((Date.now() - sinceMs) / 1000).toFixed(1)} s`
}

/** Does the work, then prints its line; a text that the work answers is printed as a note. */
export async function step(name, work) {
  const began = Date.now()
  if (process.stdout.isTTY) process.stdout.write(`  ${name} …\r`)
  const note = await work()
  const line = `  ${name.padEnd(22)}${seconds(began).padStart(8)}`
  process.stdout.write(typeof note === 'string' ? `${line}  ${note}\n` : `${line}\n`)
}
