import { afterAll, beforeAll, expect, test } from 'vitest'
import { cloneDatabase, type Clone } from '@inservice/testing'
import { v7 } from 'uuid'
import { connect, insertRows, type Connection, type Tx } from './index.ts'

let clone: Clone
let house: Connection

beforeAll(async () => {
  clone = await cloneDatabase()
  house = connect(clone.url, { max: 2 })
})
afterAll(async () => {
  await house.close()
  await clone.drop()
})

const at = '2026-03-02T17:00:00.000Z'
const audit = (change: object = {}) => ({
  id: v7(),
  at,
  actor_id: null,
  command: 'test.insert',
  subject_kind: 'nothing',
  subject_id: null,
  details: {},
  ...change,
})
const write = (rows: readonly ReturnType<typeof audit>[]) =>
  house.db.transaction().execute((trx) => insertRows(trx as Tx, 'audit', rows))
const written = (ids: readonly string[]) =>
  house.db
    .selectFrom('audit')
    .selectAll()
    .where('id', 'in', [...ids])
    .orderBy('id')
    .execute()

test('what all rows share and what each has of its own comes back as it went: text, nothing, json', async () => {
  const rows = [
    audit({ details: { a: [1, 'x'], quote: '"{,}\\' } }),
    audit({ subject_id: v7(), subject_kind: 'it’s “{a,b}” \\ "c"' }),
    audit({ subject_kind: '' }),
  ]
  await write(rows)
  expect(await written(rows.map(({ id }) => id))).toEqual(rows)
})

test('one row, and no row', async () => {
  const row = audit({ details: { only: true } })
  await write([row])
  await write([])
  expect(await written([row.id])).toEqual([row])
})

test('rows that are alike in everything are as many still', async () => {
  // Every table here has a key, so the rows meet it: two of them, and not one.
  const row = audit()
  await expect(write([row, row])).rejects.toMatchObject({ constraint: 'audit_pkey' })
})

test('a rolled back command leaves nothing of what it wrote', async () => {
  const row = audit()
  const failing = house.db.transaction().execute(async (trx) => {
    await insertRows(trx as Tx, 'audit', [row])
    throw new Error('changed its mind')
  })
  await expect(failing).rejects.toThrow('changed its mind')
  expect(await written([row.id])).toEqual([])
})

test('a command reads what it wrote before', async () => {
  const row = audit()
  const seen = await house.db.transaction().execute(async (trx) => {
    await insertRows(trx as Tx, 'audit', [row])
    return trx.selectFrom('audit').select('id').where('id', '=', row.id).execute()
  })
  expect(seen).toEqual([{ id: row.id }])
})

test('a column that is a list is refused', async () => {
  const writing = house.db
    .transaction()
    .execute((trx) => insertRows(trx as Tx, 'claim_link', [{ domains: ['a.example'] } as never]))
  await expect(writing).rejects.toThrow('domains is a list')
})
