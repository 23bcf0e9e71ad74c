import { expect, test } from 'vitest'
import { renderRows } from './render-rows.ts'

const plain = { table: 'seat_pool', nullable: false, hasDefault: false, always: false, checks: [] }

test('types, defaults, closed lists and generated columns', () => {
  const text = renderRows([
    { ...plain, column: 'id', type: 'uuid' },
    { ...plain, column: 'price_cents', type: 'int8', hasDefault: true },
    { ...plain, column: 'tags', type: 'text[]', hasDefault: true },
    { ...plain, column: 'closes_on', type: 'date', nullable: true },
    { ...plain, column: 'state', type: 'text', checks: ["CHECK ((state = ANY (ARRAY['open'::text, 'shut'::text])))"] },
    { ...plain, column: 'place', type: 'int8', always: true, hasDefault: true },
  ])
  expect(text).toContain(`export interface SeatPoolTable {
  id: Id
  price_cents: Generated<number>
  tags: Generated<string[]>
  closes_on: PlainDate | null
  state: 'open' | 'shut'
  place: GeneratedAlways<number>
}`)
  expect(text).toContain('  seat_pool: SeatPoolTable')
})

test('a type without a row type is said', () => {
  expect(() => renderRows([{ ...plain, column: 'shape', type: 'polygon' }])).toThrow(
    /seat_pool.shape has the type polygon/,
  )
})
