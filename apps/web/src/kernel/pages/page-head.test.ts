import { describe, expect, it } from 'vitest'
import { pageHead } from './page-head.ts'

const spanish = { origin: 'https://in.service', language: 'es' } as const

describe('the head of a page', () => {
  const head = pageHead(spanish, { title: 'Catálogo', description: 'Formaciones', path: '/catalog?q=stem' })
  it('names the page for a tab and for a shared link', () => {
    expect(head.meta).toContainEqual({ title: 'Catálogo · Inservice' })
    expect(head.meta).toContainEqual({ property: 'og:title', content: 'Catálogo' })
    expect(head.meta).toContainEqual({ property: 'og:locale', content: 'es_US' })
    expect(head.meta).toContainEqual({ name: 'description', content: 'Formaciones' })
  })
  it('links the same page in each language', () => {
    expect(head.links).toEqual([
      { rel: 'canonical', href: 'https://in.service/catalog?q=stem' },
      { rel: 'alternate', hrefLang: 'en', href: 'https://in.service/catalog?q=stem&lang=en' },
      { rel: 'alternate', hrefLang: 'es', href: 'https://in.service/catalog?q=stem&lang=es' },
    ])
  })
  it('keeps a person’s page out of search engines', () => {
    expect(pageHead(spanish, { title: 'Mi formación', noIndex: true }).meta).toContainEqual({
      name: 'robots',
      content: 'noindex',
    })
  })
})
