import { emailSchema, plainDateSchema } from '@inservice/domain/kernel'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { makeIntl } from '../language/make-intl.ts'
import { sayIssue } from './say-issue.ts'

const english = await makeIntl({ language: 'en' })
const spanish = await makeIntl({ language: 'es' })
const own = { 'Pick a seat.': { id: 'form.choose', defaultMessage: 'Choose one from the list.' } }

const said = (intl: typeof english, schema: z.ZodType, value: unknown, sentences = {}) => {
  const issue = schema.safeParse(value).error?.issues[0]
  return issue === undefined ? null : sayIssue(intl, issue, sentences)
}

describe('what a schema finds', () => {
  it('is told in the schema’s own words in English', () => {
    expect(said(english, emailSchema, 'ana')).toBe('Give an e-mail address, like name@school.org.')
  })
  it('is told by its kind in Spanish', () => {
    expect(said(spanish, emailSchema, 'ana')).toBe('Escriba una dirección de correo, por ejemplo nombre@escuela.org.')
    expect(said(spanish, plainDateSchema, 'x')).toBe('Escriba una fecha, por ejemplo 2026-03-10.')
    expect(said(spanish, z.string().min(1), '')).toBe('Complete este campo.')
    expect(said(spanish, z.string().max(5), 'too long')).toBe('Use como máximo 5 caracteres.')
    expect(said(spanish, z.int().min(2), 1)).toBe('Indique 2 o más.')
    expect(said(spanish, z.array(z.string()).min(1), [])).toBe('Elija al menos 1.')
  })
  it('never shows the library’s own words', () => {
    expect(said(english, z.string(), undefined)).toBe('Fill in this field.')
    expect(said(english, z.enum(['a', 'b']), 'c')).toBe('Choose one from the list.')
    expect(said(english, z.int(), 1.5)).toBe('Give a whole number.')
    expect(said(english, z.string().max(3), 'four')).toBe('Use at most 3 characters.')
  })
  it('takes a sentence of the form’s own where there is one', () => {
    const schema = z.string().min(1, 'Pick a seat.')
    expect(said(spanish, schema, '', own)).toBe('Elija una opción de la lista.')
  })
})
