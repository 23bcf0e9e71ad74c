export type Kernel = {
  migrate: (url: string) => Promise<unknown>
  describeRows: (url: string) => Promise<string>
}

// By address and not by name: db uses this package in its tests, and the other way would close a circle.
const kernel = new URL('../../../packages/db/src/kernel/index.ts', import.meta.url)

/** What packages/db knows about its own migrations and rows. */
export async function loadKernel(): Promise<Kernel> {
  return (await import(kernel.href)) as Kernel
}
