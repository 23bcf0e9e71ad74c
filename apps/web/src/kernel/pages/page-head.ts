import type { Thing, WithContext } from 'schema-dts'
import { LANGUAGES } from '../language/languages.ts'
import type { RouterContext } from './router-context.ts'

type Page = {
  title: string
  description?: string
  /** The page's own address without language, like `/catalog/equity-101`: for canonical and language links. */
  path?: string
  jsonLd?: WithContext<Thing>
  noIndex?: boolean
}

/** The head of a page: title, description, what a shared link shows, the same page in each language, and data for search engines. */
export const pageHead = ({ origin, language }: Pick<RouterContext, 'origin' | 'language'>, page: Page) => ({
  meta: [
    { title: `${page.title} · Inservice` },
    { property: 'og:title', content: page.title },
    { property: 'og:site_name', content: 'Inservice' },
    { property: 'og:type', content: 'website' },
    { property: 'og:locale', content: language === 'es' ? 'es_US' : 'en_US' },
    ...(page.description === undefined
      ? []
      : [
          { name: 'description', content: page.description },
          { property: 'og:description', content: page.description },
        ]),
    ...(page.path === undefined ? [] : [{ property: 'og:url', content: `${origin}${page.path}` }]),
    ...(page.noIndex === true ? [{ name: 'robots', content: 'noindex' }] : []),
    ...(page.jsonLd === undefined ? [] : [{ 'script:ld+json': page.jsonLd }]),
  ],
  links:
    page.path === undefined
      ? []
      : [
          { rel: 'canonical', href: `${origin}${page.path}` },
          ...LANGUAGES.map(({ language: other }) => ({
            rel: 'alternate',
            hrefLang: other,
            href: `${origin}${page.path}${page.path?.includes('?') ? '&' : '?'}lang=${other}`,
          })),
        ],
})
