import { expect, test } from 'vitest'
import { decideRequestEnd } from './decide-request.ts'

const open = { isOpen: true, offeringState: 'published', isEnrolled: false, name: 'Kim' }

test('a yes while the training takes people in', () => {
  expect(decideRequestEnd(open, 'approved')).toMatchObject({ value: 'approved' })
  expect(decideRequestEnd({ ...open, offeringState: 'canceled' }, 'approved')).toMatchObject({
    refusal: { code: 'seat-training-over' },
  })
})
test('no yes to one who has registered meanwhile, though a no', () => {
  const state = { ...open, isEnrolled: true }
  expect(decideRequestEnd(state, 'approved')).toMatchObject({ refusal: { code: 'seat-request-enrolled' } })
  expect(decideRequestEnd(state, 'declined')).toMatchObject({ value: 'declined' })
})
test('only once', () => {
  for (const to of ['approved', 'declined', 'expired', 'withdrawn'] as const)
    expect(decideRequestEnd({ ...open, isOpen: false }, to)).toMatchObject({ refusal: { code: 'seat-request-over' } })
})
