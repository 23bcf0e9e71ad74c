import { never, type Language } from '@inservice/domain/kernel'
import { moneyWords } from '../wording/money-words.ts'
import type { LetterDraft } from './compose-letter.ts'
import type { LetterBlock } from './letter-blocks.ts'
import { letterWords } from './letter-words.ts'
import { sessionLines } from './session-lines.ts'

const blockText = (block: LetterBlock, language: Language): string => {
  switch (block.kind) {
    case 'paragraph':
      return block.text
    case 'action':
    case 'link':
      return `${block.label}:\n${block.url}`
    case 'facts':
      return block.rows.map(({ label, value }) => `${label}: ${value.replaceAll('\n', ', ')}`).join('\n')
    case 'items':
      return [...(block.title === undefined ? [] : [block.title]), ...block.items.map((item) => `- ${item}`)].join('\n')
    case 'sessions':
      return [
        block.title,
        ...block.sessions.map((session) => {
          const { day, time, where, meetingUrl } = sessionLines(session, language)
          return [
            `- ${day}`,
            time,
            ...where,
            ...(meetingUrl === null ? [] : [`${letterWords(language).join}: ${meetingUrl}`]),
          ].join('\n  ')
        }),
      ].join('\n')
    case 'sums':
      return [...block.lines, block.total]
        .map(({ title, reasons = [], amountCents }) =>
          [`${title}: ${moneyWords(amountCents)}`, ...reasons.map((reason) => `  ${reason}`)].join('\n'),
        )
        .join('\n')
    case 'quote':
      return block.paragraphs
        .map((text) =>
          text
            .split(/\r?\n/)
            .map((line) => `> ${line}`)
            .join('\n'),
        )
        .join('\n>\n')
    default:
      return never(block)
  }
}

/** The letter as plain text: every word and every address of the HTML, in the same order. */
export const letterText = (draft: LetterDraft, language: Language): string => {
  const { sender } = draft
  const words = letterWords(language)
  const ask = sender.email
    ? [`${words.questions} ${sender.email}${sender.phone ? ` ${words.orCall} ${sender.phone}` : ''}.`]
    : []
  const foot = [draft.because, ...ask, [sender.name, ...(sender.addressLines ?? [])].join(' · '), sender.siteUrl].join(
    '\n',
  )
  const blocks = draft.blocks.map((block) => blockText(block, language))
  return `${[draft.heading, words.greeting(draft.recipientName), ...blocks, `-- \n${foot}`].join('\n\n')}\n`
}
