import { bringUp } from './bring-up.ts'
import type { System } from './bring-up.ts'
import { openDataFolder } from './data-folder.ts'
import { freePort } from './port.ts'

/** A throwaway system in a folder of its own, as `npm start` makes it, demonstration included. */
export async function bringUpThrowaway(folder: string, isStopping = () => false): Promise<System> {
  const port = await freePort(0)
  return bringUp({
    dataDir: openDataFolder(folder),
    port,
    publicUrl: `http://localhost:${port}`,
    demonstration: true,
    fsync: false,
    isStopping,
  })
}
