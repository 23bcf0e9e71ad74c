import { pageHead } from '../../kernel/pages/page-head.ts'
import type { RouterContext } from '../../kernel/pages/router-context.ts'
import { stringifySearch } from '../../kernel/pages/search-text.ts'
import type { CatalogSearch } from './catalog-search.ts'
import { sayTitle } from './catalog-title.ts'
import type { Found } from './use-catalog.ts'

/** The catalog's head: how many and of what, and the trainings of this page as a list for search engines. */
export const catalogHead = (context: RouterContext, search: CatalogSearch, found: Found, today: string) =>
  pageHead(context, {
    title: `${sayTitle(context.intl, search, found, today)} · ${context.intl.formatMessage({ id: 'frame.catalog', defaultMessage: 'Catalog' })}`,
    description: context.intl.formatMessage({
      id: 'catalog.description',
      defaultMessage:
        'Find a training that earns clock hours: by topic, designation, date, place and price. Register online, keep one transcript.',
    }),
    path: `/catalog${stringifySearch(search)}`,
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      itemListElement: found.offerings.map(({ slug, title }, index) => ({
        '@type': 'ListItem' as const,
        position: index + 1,
        name: title,
        url: `${context.origin}/catalog/${slug}`,
      })),
    },
  })
