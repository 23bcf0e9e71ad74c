export type Kernel = {
  migrate: (url: string) => Promise<unknown>
  describeRows: (url: string) => Promise<string>
}

// By address and not by name: db uses this package in its tests, and the other way would close a circle. And file by file:
// what is generated here need not be there yet.
const load = async (file: string): Promise<Partial<Kernel>> =>
  import(new URL(`../../../packages/db/src/kernel/${file}`, import.meta.url).href)

/** What packages/db knows about its own migrations and rows. */
export async function loadKernel(): Promise<Kernel> {
  const { migrate } = await load('migrate.ts')
  const { describeRows } = await load('describe-rows.ts')
  if (!migrate || !describeRows) throw new Error('packages/db knows how to migrate and to describe its rows')
  return { migrate, describeRows }
}
