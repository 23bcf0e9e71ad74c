import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startPostgres } from './start-postgres.ts'
import { StartProblem } from './start-problem.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'inservice-launcher-'))
  chmodSync(folder, 0o755)
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function answers(socketDir: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(join(socketDir, '.s.PGSQL.5432'))
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
}

test('starts in an empty folder, is adopted when it still runs, and stops', async () => {
  const dataDir = join(folder, 'deep', 'postgres')
  const first = await startPostgres({ dataDir, fsync: false })
  expect(first).toMatchObject({ adopted: false, url: expect.stringMatching(/^postgres:\/\/\/inservice\?host=\/tmp\//) })
  expect(await answers(first.socketDir)).toBe(true)

  const second = await startPostgres({ dataDir, fsync: false })
  expect(second).toMatchObject({ adopted: true, url: first.url })

  await second.stop()
  expect(await answers(first.socketDir)).toBe(false)
  await first.stop()
})

test('two starts at once share one server', async () => {
  const dataDir = join(folder, 'postgres')
  const both = await Promise.all([startPostgres({ dataDir, fsync: false }), startPostgres({ dataDir, fsync: false })])
  expect(both.filter(({ adopted }) => adopted)).toHaveLength(1)
  await both[0].stop()
})

test('leaves a folder alone that holds something else', async () => {
  mkdirSync(join(folder, 'photos'))
  writeFileSync(join(folder, 'photos', 'cat.txt'), 'cat')
  await expect(startPostgres({ dataDir: join(folder, 'photos') })).rejects.toThrow(StartProblem)
})

test('says so when the folder can not be made', async () => {
  writeFileSync(join(folder, 'file'), '')
  const start = startPostgres({ dataDir: join(folder, 'file', 'postgres') })
  await expect(start).rejects.toThrow(/data folder .* can't be used/)
})
