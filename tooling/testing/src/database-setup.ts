import { loadMigrate } from './load-migrate.ts'
import { prepareTemplate } from './prepare-template.ts'

/** Vitest's global setup of the database tests. */
export default async function setup(): Promise<() => Promise<void>> {
  const { stop } = await prepareTemplate(await loadMigrate())
  return stop
}
