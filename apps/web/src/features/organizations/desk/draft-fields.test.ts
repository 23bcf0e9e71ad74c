import { expect, test } from 'vitest'
import { changeAt, removeAt } from './draft-fields.ts'

test('an entry is changed or removed in a copy; the others stay', () => {
  const list = [{ a: 1 }, { a: 2 }]
  expect(changeAt(list, 1, { a: 3 })).toEqual([{ a: 1 }, { a: 3 }])
  expect(removeAt(list, 0)).toEqual([{ a: 2 }])
  expect(list).toEqual([{ a: 1 }, { a: 2 }])
})
