import { expect, test } from 'vitest'
import { acceptedLanguage } from './language-of.ts'

test('the heaviest language that is spoken here', () => {
  expect(acceptedLanguage('es-MX,es;q=0.9,en;q=0.8')).toBe('es')
  expect(acceptedLanguage('vi,en;q=0.5,es;q=0.7')).toBe('es')
  expect(acceptedLanguage('es;q=0,de')).toBe('en')
  expect(acceptedLanguage('')).toBe('en')
})
