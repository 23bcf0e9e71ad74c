import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { filesContract } from './contract.ts'
import { localFiles } from './index.ts'

const folder = mkdtempSync(join(tmpdir(), 'files-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('files', () => {
  filesContract('the local folder', () => localFiles({ dir: join(folder, 'kept') }))

  it('is an outage where the folder can’t be used', async () => {
    const blocked = join(folder, 'blocked')
    writeFileSync(blocked, 'a file where the folder should be')
    const files = localFiles({ dir: join(blocked, 'kept') })
    await expect(files.put('a', new Uint8Array([1]), 'text/plain')).rejects.toMatchObject({ name: 'Outage' })
  })
})
