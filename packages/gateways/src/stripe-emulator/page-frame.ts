import { createHash } from 'node:crypto'
import type { HostedLanguage, HostedWords } from './hosted-words.ts'

/** Text made harmless for HTML. */
export const safe = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

const style = `
:root{color-scheme:light dark;--paper:#FBFAF7;--sheet:#FFF;--ink:#1C2321;--muted:#55605C;--line:#7C8681;--hair:#DAD8D0;--fir:#0F4C3F;--onfir:#FFF;--tide:#1B5A86;--bad:#A3261C;--badtint:#FBE7E4;--note:#7A5600;--notetint:#FBF0D2}
@media(prefers-color-scheme:dark){:root{--paper:#121715;--sheet:#1A211E;--ink:#ECEFEA;--muted:#A9B4AE;--line:#76827C;--hair:#2C3531;--fir:#7CCBB5;--onfir:#121715;--tide:#8CC3EA;--bad:#F2938A;--badtint:#33201f;--note:#E3BC62;--notetint:#2e2818}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:17px/27px "Source Sans 3 Variable","Source Sans 3",system-ui,sans-serif}
main{max-width:560px;margin:0 auto;padding:24px 16px 64px}
h1,h2{font-family:"Source Serif 4 Variable","Source Serif 4",Georgia,serif;font-weight:600;margin:24px 0 12px}
h1{font-size:32px;line-height:39px}h2{font-size:24px;line-height:31px}
p{margin:0 0 12px}a{color:var(--tide)}
.note{border-left:4px solid var(--note);background:var(--notetint);color:var(--note);padding:12px 16px;margin:0}
.wrong{border:2px solid var(--bad);background:var(--badtint);color:var(--bad);padding:12px 16px;margin:16px 0}
.wrong ul{margin:0;padding-left:20px}.wrong a{color:inherit}
table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}
th,td{text-align:left;padding:8px 0;border-bottom:1px solid var(--hair);vertical-align:top}
th{font-weight:600}.sum td:last-child,.sum th:last-child{text-align:right;white-space:nowrap}td+td,th+th{padding-left:12px}
label{display:block;font-weight:600;margin-top:16px}
.hint,.problem{display:block;font-size:15px;line-height:22px}.hint{color:var(--muted)}.problem{color:var(--bad);font-weight:600}
input{width:100%;min-height:44px;padding:8px 12px;margin-top:4px;font:inherit;color:inherit;background:var(--sheet);border:1px solid var(--line);border-radius:6px}
input[aria-invalid=true]{border:2px solid var(--bad)}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:0 16px;align-items:end}
@media(max-width:420px){.pair{grid-template-columns:1fr}}
button{min-height:44px;width:100%;margin-top:24px;padding:8px 16px;font:inherit;font-weight:600;border-radius:6px;border:1px solid var(--fir);background:var(--fir);color:var(--onfir);cursor:pointer}
button.plain{background:transparent;color:var(--fir);margin-top:12px}
:focus-visible{outline:2px solid var(--tide);outline-offset:2px}
.back{margin-top:24px}summary{cursor:pointer;padding:8px 0;min-height:44px}
code{font-size:15px;white-space:nowrap}
`

const styleHash = createHash('sha256').update(style).digest('base64')

export type Page = {
  readonly language: HostedLanguage
  readonly title: string
  readonly words: HostedWords
  readonly body: string
  readonly status?: number
  readonly goesTo?: string | null
}

/** The addresses that a form of this page may lead to: a browser follows a redirect only to these. */
const formTargets = (goesTo: string | null | undefined): string =>
  goesTo === null || goesTo === undefined || !URL.canParse(goesTo) ? "'self'" : `'self' ${new URL(goesTo).origin}`

/** A whole page: the stand-in's notice first, no script, nothing from elsewhere. */
export const framePage = (page: Page): Response =>
  new Response(
    `<!doctype html>
<html lang="${page.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex">
<title>${safe(page.title)}</title><style>${style}</style></head>
<body><main><p class="note" role="note">${safe(page.words.standIn)}</p>
<h1>${safe(page.title)}</h1>
${page.body}
</main></body></html>`,
    {
      status: page.status ?? 200,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        'referrer-policy': 'same-origin',
        'x-content-type-options': 'nosniff',
        'content-security-policy': `default-src 'none'; style-src 'sha256-${styleHash}'; form-action ${formTargets(page.goesTo)}; frame-ancestors 'none'; base-uri 'none'`,
      },
    },
  )
