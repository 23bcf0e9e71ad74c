import { describe, expect, it } from 'vitest'
import { chooseLanguage } from './choose-language.ts'

const asked = (address: string, headers: Record<string, string> = {}) =>
  chooseLanguage(new Request(`https://in.service${address}`, { headers }))

describe('the language of a page', () => {
  it('is what the address says, and stays', () => {
    const { language, setCookie } = asked('/catalog?q=x&lang=es', { cookie: 'language=en' })
    expect(language).toBe('es')
    expect(setCookie).toContain('language=es')
  })
  it('else what was chosen before', () => {
    expect(asked('/', { cookie: 'sid=1; language=es', 'accept-language': 'en' })).toEqual({
      language: 'es',
      setCookie: null,
    })
  })
  it('else what the browser asks for most', () => {
    expect(asked('/', { 'accept-language': 'fr-FR, en;q=0.5, es-MX;q=0.8' }).language).toBe('es')
    expect(asked('/', { 'accept-language': 'es;q=0, en;q=0.1' }).language).toBe('en')
  })
  it('is English where nothing known is asked for', () => {
    expect(asked('/?lang=tlh', { cookie: 'language=x', 'accept-language': 'ko' }).language).toBe('en')
    expect(asked('/').language).toBe('en')
  })
})
