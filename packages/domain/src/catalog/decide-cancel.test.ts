import { expect, test } from 'vitest'
import { decideCancel } from './decide-cancel.ts'

const [now, later] = ['2026-03-02T17:00:00.000Z', '2026-04-01T17:00:00.000Z']

test.each(['draft', 'proposed', 'returned', 'approved', 'published', 'in_progress'] as const)('%s may', (state) => {
  expect(decideCancel({ state, endsAt: later }, now)).toMatchObject({ ok: true })
  expect(decideCancel({ state, endsAt: null }, now)).toMatchObject({ ok: true })
})
test.each([
  ['canceled', later, 'offering-canceled'],
  ['completed', later, 'offering-took-place'],
  ['archived', later, 'offering-took-place'],
  ['in_progress', now, 'offering-took-place'],
] as const)('%s, ending %s, may not: %s', (state, endsAt, code) => {
  expect(decideCancel({ state, endsAt }, now)).toMatchObject({ refusal: { code } })
})
