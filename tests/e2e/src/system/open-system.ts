import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bringUpThrowaway } from '@inservice/bootstrap'

export type OpenSystem = { url: string; databaseUrl: string; close: () => Promise<void> }

/** The system that BASE_URL and DATABASE_URL name, or one of our own: built, migrated, with the demonstration, served. */
export async function openSystem(): Promise<OpenSystem> {
  const { BASE_URL: url, DATABASE_URL: databaseUrl } = process.env
  if (url && databaseUrl) return { url, databaseUrl, close: async () => undefined }
  const folder = mkdtempSync(join(tmpdir(), 'inservice-journeys-'))
  chmodSync(folder, 0o755) // PostgreSQL walks through it, as another user where we are root
  const clear = () => rmSync(folder, { recursive: true, force: true })
  try {
    const system = await bringUpThrowaway(join(folder, 'data'))
    const close = async () => {
      await system.stop()
      clear()
    }
    return { url: system.serving.url, databaseUrl: system.databaseUrl, close }
  } catch (problem) {
    clear()
    throw problem
  }
}
