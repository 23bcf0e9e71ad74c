import { openSystem } from './open-system.ts'

/** One system for the whole run. Workers find it through the environment. */
export default async function setup(): Promise<() => Promise<void>> {
  const system = await openSystem()
  process.env.BASE_URL = system.url
  process.env.DATABASE_URL = system.databaseUrl
  return system.close
}
