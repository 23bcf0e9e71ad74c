import { describe, expect, it } from 'vitest'
import { isMissing, isSignedOut, problemsOf, referenceOf, refusalOf } from './refusal-of.ts'

const refusal = { code: 'sign-in-needed', facts: {}, sentence: { en: 'Sign in first.', es: 'Inicie sesión primero.' } }
const answered = (data: unknown) => Object.assign(new Error('from the door'), { data })

describe('what an error from the door carries', () => {
  it('is its refusal', () => {
    expect(refusalOf(answered({ refusal }))).toEqual(refusal)
    expect(isSignedOut(answered({ refusal }))).toBe(true)
  })
  it('is its reference', () => {
    expect(referenceOf(answered({ reference: 'ref-7K2M', refusal: null }))).toBe('ref-7K2M')
  })
  it('is that nothing is there', () => {
    expect(isMissing(answered({ code: 'NOT_FOUND' }))).toBe(true)
  })
  it('is nothing where the network failed or something else was thrown', () => {
    for (const error of [new Error('offline'), null, 'text', answered(null), answered({ refusal: { code: 3 } })]) {
      expect([refusalOf(error), referenceOf(error), isMissing(error), isSignedOut(error)]).toEqual([
        null,
        null,
        false,
        false,
      ])
      expect(problemsOf(error)).toEqual([])
    }
  })
})
