import { createElement as h, Fragment, type ReactElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { never, type Language } from '@inservice/domain/kernel'
import { moneyWords } from '../wording/money-words.ts'
import type { LetterBlock, LetterSum } from './letter-blocks.ts'
import { look } from './letter-look.ts'
import { letterWords } from './letter-words.ts'
import type { LetterDraft } from './compose-letter.ts'
import { mailParts } from './mail-parts.ts'
import { sessionLines } from './session-lines.ts'

const anchor = (url: string, label: ReactNode = url) => h(mailParts().Link, { href: url, style: look.link }, label)
const lines = (list: readonly ReactNode[]) =>
  list.map((line, at) => h(Fragment, { key: at }, at === 0 ? null : h('br'), line))
const row = (key: number, label: ReactNode, value: ReactNode, valueStyle: object = look.value) =>
  h('tr', { key }, h('th', { scope: 'row', style: look.label }, label), h('td', { style: valueStyle }, value))
const table = (rows: readonly ReactNode[]) =>
  h('table', { style: look.table, cellPadding: 0, cellSpacing: 0 }, h('tbody', null, rows))

const sumRow = (sum: LetterSum, key: number, strong: boolean) => {
  const weight = strong ? look.strong : {}
  const title = h('span', { style: weight }, sum.title)
  const reasons = (sum.reasons ?? []).map((reason, at) => h('span', { key: at, style: look.reason }, reason))
  const label = h('th', { scope: 'row', style: { ...look.value, fontWeight: 400 } }, title, reasons)
  return h('tr', { key }, label, h('td', { style: { ...look.amount, ...weight } }, moneyWords(sum.amountCents)))
}

const sessionsBlock = (block: Extract<LetterBlock, { kind: 'sessions' }>, language: Language) =>
  h(
    'div',
    null,
    h('h2', { style: look.section }, block.title),
    table(
      block.sessions.map((session, at) => {
        const { day, time, where, meetingUrl } = sessionLines(session, language)
        const link = meetingUrl === null ? [] : [anchor(meetingUrl, letterWords(language).join)]
        return row(at, day, lines([time, ...where, ...link]))
      }),
    ),
  )

const actionBlock = (block: Extract<LetterBlock, { kind: 'action' }>, language: Language) =>
  h(
    'div',
    { style: look.actionBlock },
    h(mailParts().Button, { href: block.url, style: look.button }, block.label),
    h('p', { style: { ...look.foot, marginTop: '12px' } }, letterWords(language).orOpen, h('br'), anchor(block.url)),
  )

const blockHtml = (block: LetterBlock, language: Language): ReactElement => {
  switch (block.kind) {
    case 'paragraph':
      return h('p', { style: look.paragraph }, block.text)
    case 'action':
      return actionBlock(block, language)
    case 'link':
      return h('p', { style: look.paragraph }, anchor(block.url, block.label))
    case 'facts':
      return table(block.rows.map(({ label, value }, at) => row(at, label, lines(value.split('\n')))))
    case 'items':
      return h(
        'div',
        null,
        block.title === undefined ? null : h('h2', { style: look.section }, block.title),
        h(
          'ul',
          { style: look.list },
          block.items.map((item, at) => h('li', { key: at, style: look.listItem }, item)),
        ),
      )
    case 'sessions':
      return sessionsBlock(block, language)
    case 'sums':
      return table([
        ...block.lines.map((sum, at) => sumRow(sum, at, false)),
        sumRow(block.total, block.lines.length, true),
      ])
    case 'quote':
      return h(
        'blockquote',
        { style: look.quote },
        block.paragraphs.map((text, at) => h('p', { key: at, style: look.paragraph }, lines(text.split(/\r?\n/)))),
      )
    default:
      return never(block)
  }
}

const foot = (draft: LetterDraft, language: Language) => {
  const { sender, because } = draft
  const words = letterWords(language)
  const call = sender.phone ? ` ${words.orCall} ${sender.phone}` : ''
  const ask = sender.email
    ? h('p', { style: look.foot }, `${words.questions} `, anchor(`mailto:${sender.email}`, sender.email), `${call}.`)
    : null
  const address = [sender.name, ...(sender.addressLines ?? [])].join(' · ')
  return [
    h('p', { key: 1, style: look.foot }, because),
    h('div', { key: 2 }, ask),
    h('p', { key: 3, style: look.foot }, address, h('br'), anchor(sender.siteUrl)),
  ]
}

/** The letter's HTML, whole, with its styles inline. */
export const letterHtml = (draft: LetterDraft, language: Language): string => {
  const { Html, Head, Body, Container, Heading } = mailParts()
  const content = [
    h('p', { key: 'sender', style: look.sender }, draft.sender.name),
    h('hr', { key: 'rule', style: look.rule }),
    h(Heading, { key: 'heading', as: 'h1', style: look.heading }, draft.heading),
    h('p', { key: 'greeting', style: look.paragraph }, letterWords(language).greeting(draft.recipientName)),
    ...draft.blocks.map((block, at) => h('div', { key: at }, blockHtml(block, language))),
    h('hr', { key: 'end', style: look.endRule }),
    h('div', { key: 'foot' }, foot(draft, language)),
  ]
  const head = h(
    Head,
    null,
    h('title', null, draft.subject),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light only' }),
  )
  const page = h(
    Html,
    { lang: language },
    head,
    h(
      Body,
      { lang: language, style: look.page },
      h('div', { style: look.preheader }, draft.summary),
      h(Container, { style: look.column }, content),
    ),
  )
  return `<!DOCTYPE html>${renderToStaticMarkup(page)}`
}
