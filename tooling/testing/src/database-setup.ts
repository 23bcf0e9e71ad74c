import { loadKernel } from './load-kernel.ts'
import { prepareTemplate } from './prepare-template.ts'

/** Vitest's global setup of the database tests. */
export default async function setup(): Promise<() => Promise<void>> {
  const { migrate } = await loadKernel()
  const { stop } = await prepareTemplate(migrate)
  return stop
}
