import { prepareTemplate } from './prepare-template.ts'

type KernelOfDb = { migrate: (url: string) => Promise<unknown> }

// Imported by address and not by name: db uses this package in its tests, and the other way would close a circle.
const kernel = new URL('../../../packages/db/src/kernel/index.ts', import.meta.url)

/** Vitest's global setup of the database tests. */
export default async function setup(): Promise<() => Promise<void>> {
  const { migrate } = (await import(kernel.href)) as KernelOfDb
  const { stop } = await prepareTemplate(migrate)
  return stop
}
