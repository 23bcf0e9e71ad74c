import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { suppressTable } from './suppress-table.ts'
import { suppress } from './suppress.ts'

describe('a row of counts', () => {
  test('the small one and the smallest other are hidden', () => {
    expect(suppress([23, 11, 9])).toEqual({ cells: [23, null, null], total: 43 })
    expect(suppress([23, 11, 10])).toEqual({ cells: [23, 11, 10], total: 44 })
    expect(suppress([4])).toEqual({ cells: [null], total: null })
  })
  test('no total gives a hidden count away', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 8 }), (cells) => {
        const { cells: shown, total } = suppress(cells)
        const hidden = cells.filter((_, at) => shown[at] === null)
        expect(cells.every((cell, at) => cell >= 10 || shown[at] === null)).toBe(true)
        const sum = hidden.reduce((all, cell) => all + cell, 0)
        expect(hidden.length === 0 || total === null || (hidden.length >= 2 && sum >= 10)).toBe(true)
      }),
    )
  })
})

test('a table: no row or column has a lone hidden cell, and no small one shows', () => {
  const table = fc
    .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 4 }))
    .chain(([high, wide]) =>
      fc.array(fc.array(fc.nat(60), { minLength: wide, maxLength: wide }), { minLength: high, maxLength: high }),
    )
  fc.assert(
    fc.property(table, (rows) => {
      const shown = suppressTable(rows).rows
      const columns = rows[0]?.map((_, column) => shown.map((row) => row[column])) ?? []
      for (const line of [...shown, ...columns]) expect(line.filter((cell) => cell === null).length).not.toBe(1)
      expect(shown.flat().every((cell) => cell === null || (cell ?? 0) >= 10)).toBe(true)
    }),
  )
})
