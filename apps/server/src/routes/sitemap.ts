import { listOfferings } from '@inservice/db/catalog'
import { CatalogFilter } from '@inservice/domain/catalog'
import type { Id, Instant } from '@inservice/domain/kernel'
import type { Context } from 'hono'
import type { Server, Vars } from '../server.ts'

const standing = ['/', '/catalog', '/about-clock-hours', '/accessibility', '/privacy', '/help']
const mostPages = 20
const pageLength = 500
const keptMs = 3_600_000

const listSlugs = async ({ house }: Server): Promise<string[]> => {
  const slugs: string[] = []
  let after: { at: Instant; id: Id } | undefined
  for (let page = 0; page < mostPages; page += 1) {
    const rows = await listOfferings(house.read, CatalogFilter.parse({}), {
      now: house.now(),
      limit: pageLength,
      after,
    })
    slugs.push(...rows.map(({ slug }) => slug))
    const last = rows.at(-1)
    if (rows.length < pageLength || last === undefined) break
    after = { at: last.startsAt ?? 'infinity', id: last.id }
  }
  return slugs
}

const show = (publicUrl: string, slugs: readonly string[]): string => {
  const paths = [...standing, ...slugs.map((slug) => `/catalog/${encodeURIComponent(slug)}`)]
  const urls = paths.map((path) => {
    const loc = `${publicUrl}${path}`
    const other = `<xhtml:link rel="alternate" hreflang="es" href="${loc}?lang=es"/>`
    return `<url><loc>${loc}</loc>${other}</url>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls.join('\n')}</urlset>\n`
}

/** The public pages, for search engines: looked up once an hour. */
export const answerSitemap = (server: Server) => {
  let kept: { readonly body: string; readonly until: number } | null = null
  return async (c: Context<Vars>): Promise<Response> => {
    const now = new Date(server.house.now()).getTime()
    if (kept === null || kept.until < now)
      kept = { body: show(server.publicUrl, await listSlugs(server)), until: now + keptMs }
    return c.body(kept.body, 200, {
      'content-type': 'application/xml; charset=utf-8',
      'cache-control': 'public, max-age=3600',
    })
  }
}

/** What crawlers may read: the public pages; nothing where everything is invented. */
export const answerRobots =
  ({ isDemo, publicUrl }: Server) =>
  (c: Context<Vars>): Response =>
    c.text(
      isDemo
        ? 'User-agent: *\nDisallow: /\n'
        : `User-agent: *\nDisallow: /api/\nDisallow: /documents/\nSitemap: ${publicUrl}/sitemap.xml\n`,
    )
