export type Migrate = (url: string) => Promise<unknown>

// By address and not by name: db uses this package in its tests, and the other way would close a circle.
const kernel = new URL('../../../packages/db/src/kernel/index.ts', import.meta.url)

/** The migrations of packages/db. */
export async function loadMigrate(): Promise<Migrate> {
  const { migrate } = (await import(kernel.href)) as { migrate: Migrate }
  return migrate
}
