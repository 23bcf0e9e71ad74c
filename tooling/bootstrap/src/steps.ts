import { fileURLToPath } from 'node:url'

export const projectRoot = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '')

export const secondsSince = (beganMs: number): string => `${((Date.now() - beganMs) / 1000).toFixed(1)} s`

/** When `npm start` or `npm test` was given, also counting the part before this program. */
export const beganMs = Number(process.env.BOOTSTRAP_BEGAN ?? Date.now())

export function say(name: string, took: string, note = ''): void {
  console.log(`  ${name.padEnd(22)}${took.padStart(8)}${note && `  ${note}`}`)
}

/** Does the work, then prints its line with its seconds; \`note\` may add some words made from the answer. */
export async function step<T>(name: string, work: () => Promise<T>, note?: (answer: T) => string): Promise<T> {
  const began = Date.now()
  const answer = await work()
  say(name, secondsSince(began), note?.(answer))
  return answer
}
