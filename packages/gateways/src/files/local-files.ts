import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isAbsent, Outage } from '../kernel/index.ts'
import { checkKey } from './check-key.ts'
import type { Files, StoredFile } from './types.ts'

/** The first line of a kept file is its type; the bytes follow. */
const pack = (bytes: Uint8Array, contentType: string): Buffer =>
  Buffer.concat([Buffer.from(`${contentType.replaceAll(/[\r\n]/g, '')}\n`), bytes])

const unpack = (kept: Buffer): StoredFile => {
  const end = kept.indexOf('\n')
  return { contentType: kept.toString('utf8', 0, end), bytes: new Uint8Array(kept.subarray(end + 1)) }
}

const orOutage = async <Value>(work: () => Promise<Value>): Promise<Value> => {
  try {
    return await work()
  } catch (failure) {
    throw new Outage('files', 'The file store did not answer.', failure)
  }
}

/** Files in a folder of this machine. The ending `~` can't stand in a key, so a file never lies where a folder must. */
export const localFiles = (settings: { readonly dir: string }): Files => {
  const placeOf = (key: string): string => {
    checkKey(key)
    return join(settings.dir, `${key}~`)
  }
  return {
    put: async (key, bytes, contentType) => {
      const place = placeOf(key)
      await orOutage(async () => {
        await mkdir(dirname(place), { recursive: true })
        const fresh = `${place}${randomUUID()}`
        await writeFile(fresh, pack(bytes, contentType))
        await rename(fresh, place)
      })
    },
    get: async (key) => {
      const place = placeOf(key)
      return orOutage(() =>
        readFile(place).then(unpack, (failure: unknown) => {
          if (isAbsent(failure)) return null
          throw failure
        }),
      )
    },
    remove: async (key) => {
      const place = placeOf(key)
      await orOutage(() => rm(place, { force: true }))
    },
  }
}
