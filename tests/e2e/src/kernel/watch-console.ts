import type { Page } from '@playwright/test'

/** What a page may complain of when it is refused something: the browser writes each such answer to its console. */
const refusal = /^Failed to load resource: the server responded with a status of 4\d\d/

/** Gathers what the pages of a browser complain of. An answer of the door that refuses is no complaint; a 5xx is. */
export function watchConsole(page: Page, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() !== 'error') return
    const { url } = message.location()
    const path = URL.canParse(url) ? new URL(url).pathname : ''
    const isDoor = path.startsWith('/api/') || url === page.url()
    if (!(refusal.test(message.text()) && isDoor)) complaints.push(`${page.url()}: ${message.text()} (${url})`)
  })
}
