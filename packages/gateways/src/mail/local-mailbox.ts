import { appendFile, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { assert, ok, type Id } from '@inservice/domain/kernel'
import { isAbsent } from '../kernel/index.ts'
import { keepLetter, type KeptLetter, type LetterLine } from './kept-letter.ts'
import type { Letter, Mail } from './types.ts'

/** Mail that stays on this machine, for a page to show. */
export type Mailbox = Mail & {
  /** Newest first; for one person where `to` is given. */
  list(to?: string, limit?: number): Promise<readonly LetterLine[]>
  find(id: Id): Promise<KeptLetter | null>
}

export type MailboxSettings = {
  readonly dir: string
  readonly from?: string
  /** Milliseconds since 1970. */
  readonly now?: () => number
}

const absentAs =
  <Value>(value: Value) =>
  (failure: unknown): Value => {
    if (isAbsent(failure)) return value
    throw failure
  }

const isName = (id: string): boolean => /^[\w-]{1,80}$/.test(id)

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase()

/** Whole lines only: one that a crash cut in two has no end and no letter. */
const readLines = (text: string): LetterLine[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('{') && line.endsWith('}'))
    .map((line) => JSON.parse(line) as LetterLine)

/** One file a letter, and one line each in a list; a letter that is sent again is kept once. */
export const localMailbox = (settings: MailboxSettings): Mailbox => {
  const { dir, from = 'Inservice <no-reply@inservice.localhost>', now = Date.now } = settings
  const lines = join(dir, 'letters.jsonl')
  let parts = 0
  const fileOf = (id: Id): string => join(dir, `${id}.json`)
  const find = async (id: Id): Promise<KeptLetter | null> => {
    if (!isName(id)) return null
    const text = await readFile(fileOf(id), 'utf8').catch(absentAs(null))
    return text === null ? null : (JSON.parse(text) as KeptLetter)
  }
  const keep = async (letter: Letter): Promise<void> => {
    await mkdir(dir, { recursive: true })
    const kept = keepLetter(letter, from, new Date(now()).toISOString())
    const { id, to, subject, sentAt } = kept
    // The line first: where a crash comes between, the letter is sent again and stands in the list once.
    await appendFile(lines, `\n${JSON.stringify({ id, to, subject, sentAt })}\n`)
    // A name of its own: the same letter may be on its way twice at one moment.
    parts += 1
    const fresh = `${fileOf(id)}.${process.pid}.${parts}.fresh`
    await writeFile(fresh, JSON.stringify(kept))
    await rename(fresh, fileOf(id))
  }
  return {
    send: async (letter) => {
      assert(isName(letter.id), 'a letter is named by an id')
      if ((await find(letter.id)) === null) await keep(letter)
      return ok({ id: letter.id })
    },
    list: async (to, limit = 50) => {
      const newest = readLines(await readFile(lines, 'utf8').catch(absentAs(''))).toReversed()
      const once = new Map(newest.map((line) => [line.id, line]))
      return [...once.values()].filter((line) => to === undefined || same(line.to, to)).slice(0, limit)
    },
    find,
  }
}
