import { createServer } from 'node:net'
import { DatabaseError, Pool } from 'pg'
import { expect, test } from 'vitest'
import { isBusy } from './faults.ts'

const failureOf = async (port: number): Promise<unknown> => {
  const pool = new Pool({ host: '127.0.0.1', port, user: 'nobody', connectionTimeoutMillis: 200 })
  try {
    return await pool.query('select 1').catch((error: unknown) => error)
  } finally {
    await pool.end()
  }
}

test('nobody listens, or somebody who never answers: away', async () => {
  expect(isBusy(await failureOf(1))).toBe(true)
  const silent = createServer((socket) => socket.pause()).listen(0, '127.0.0.1')
  await new Promise((resolve) => silent.once('listening', resolve))
  const address = silent.address()
  expect(isBusy(await failureOf(typeof address === 'object' ? (address?.port ?? 0) : 0))).toBe(true)
  silent.close()
})

test('what PostgreSQL says of itself is read by its code; a fault of ours is no outage', () => {
  const said = (code: string) => Object.assign(new DatabaseError('said', 4, 'error'), { code })
  expect(isBusy(said('57P01'))).toBe(true)
  expect(isBusy(said('23505'))).toBe(false)
  expect(isBusy(new TypeError('x is not a function'))).toBe(false)
  expect(isBusy(Object.assign(new Error('no such file'), { code: 'ENOENT' }))).toBe(false)
})
