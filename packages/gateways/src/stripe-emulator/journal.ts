import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'

type Entry = [kind: string, id: string, account: string | null, value: unknown]

export type Journal = {
  write(...entry: Entry): void
  /** Takes back what was written since, and not flushed. */
  since(): () => void
  flush(): void
  close(): void
}

/** A line that a crash cut in two is the last one, and what it told was never answered: it is left out. */
const readEntry = (line: string): Entry | null => {
  try {
    return JSON.parse(line) as Entry
  } catch (failure) {
    if (failure instanceof SyntaxError) return null
    throw failure
  }
}

/** Reads the file, keeps the last word on each thing, and writes it back so that it does not grow for ever. */
const compact = (file: string, each: (...entry: Entry) => void): void => {
  if (!existsSync(file)) return
  const last = new Map<string, Entry>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const entry = line === '' ? null : readEntry(line)
    if (entry === null) continue
    const key = `${entry[0]} ${entry[1]}`
    if (entry[3] === null) last.delete(key)
    else last.set(key, entry)
  }
  for (const entry of last.values()) each(...entry)
  const fresh = `${file}.fresh`
  writeFileSync(fresh, [...last.values()].map((entry) => `${JSON.stringify(entry)}\n`).join(''))
  renameSync(fresh, file)
}

const memoryOnly: Journal = {
  write: () => undefined,
  since: () => () => undefined,
  flush: () => undefined,
  close: () => undefined,
}

/** One JSON line a change; what a call changes is written in one piece before it is answered. */
export const openJournal = (file: string | undefined, each: (...entry: Entry) => void): Journal => {
  if (file === undefined) return memoryOnly
  mkdirSync(dirname(file), { recursive: true })
  compact(file, each)
  const handle = openSync(file, 'a')
  let waiting: string[] = []
  const flush = (): void => {
    if (waiting.length === 0) return
    writeSync(handle, waiting.join(''))
    waiting = []
  }
  return {
    write: (...entry) => void waiting.push(`${JSON.stringify(entry)}\n`),
    since: () => {
      const mark = waiting.length
      return () => void (waiting.length = mark)
    },
    flush,
    close: () => {
      flush()
      closeSync(handle)
    },
  }
}
