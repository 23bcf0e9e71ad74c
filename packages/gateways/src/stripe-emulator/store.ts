import { openJournal, type Journal } from './journal.ts'
import type { Kind, Kinds } from './kinds.ts'

type Kept<Value> = { readonly account: string | null; readonly value: Value }
type Tables = { [K in Kind]: Map<string, Kept<Kinds[K]>> }

/** Everything that the emulator knows. Values are replaced, never changed, so that an event keeps what it showed. */
export type Store = {
  find<K extends Kind>(kind: K, id: string, account: string | null): Kinds[K] | undefined
  /** The account that a thing belongs to; undefined where there is no such thing. */
  accountOf(kind: Kind, id: string): string | null | undefined
  /** Newest first. */
  list<K extends Kind>(kind: K, account: string | null): Kinds[K][]
  /** Of every account, oldest first, with id and account. */
  all<K extends Kind>(kind: K): { id: string; account: string | null; value: Kinds[K] }[]
  put<K extends Kind>(kind: K, id: string, value: Kinds[K], account: string | null): void
  drop(kind: Kind, id: string): void
  /** Knows a thing that another keeps: not written to the file, and left aside where it is known already. */
  adopt<K extends Kind>(kind: K, id: string, value: Kinds[K], account: string | null): void
  /** Does a piece of work wholly, or, where it throws, not at all. */
  undoable<Answer>(work: () => Answer): Answer
  /** Writes what has changed since the last time to the file. */
  flush(): void
  close(): void
}

const emptyTables = (): Tables => ({
  session: new Map(),
  lines: new Map(),
  intent: new Map(),
  charge: new Map(),
  customer: new Map(),
  refund: new Map(),
  dispute: new Map(),
  transaction: new Map(),
  payout: new Map(),
  event: new Map(),
  paidOut: new Map(),
  conduct: new Map(),
  attempt: new Map(),
  sessionIntent: new Map(),
  due: new Map(),
  replay: new Map(),
  unsent: new Map(),
})

type Step = () => void

/** What is put and dropped, remembered while a piece of work may still be taken back. */
const openTables = (journal: Pick<Journal, 'write' | 'since'>, tables: Tables) => {
  let steps: Step[] | null = null
  const put = <K extends Kind>(kind: K, id: string, value: Kinds[K], account: string | null): void => {
    const table: Map<string, Kept<Kinds[K]>> = tables[kind]
    const before = table.get(id)
    steps?.push(() => void (before === undefined ? table.delete(id) : table.set(id, before)))
    table.set(id, { account, value })
    journal.write(kind, id, account, value)
  }
  const drop = (kind: Kind, id: string): void => {
    const table: Map<string, unknown> = tables[kind]
    const before = table.get(id)
    if (!table.delete(id)) return
    steps?.push(() => void table.set(id, before))
    journal.write(kind, id, null, null)
  }
  const undoable = <Answer>(work: () => Answer): Answer => {
    const takeBack = journal.since()
    const taken: Step[] = []
    steps = taken
    try {
      return work()
    } catch (failure) {
      for (const step of taken.toReversed()) step()
      takeBack()
      throw failure
    } finally {
      steps = null
    }
  }
  return { put, drop, undoable }
}

/** Opens the store, and reads what an earlier run kept. */
export const openStore = (stateFile: string | undefined): Store => {
  const tables = emptyTables()
  const journal = openJournal(stateFile, (kind, id, account, value) => {
    if (!(kind in tables)) return
    const table: Map<string, Kept<unknown>> = tables[kind as Kind]
    table.set(id, { account, value })
  })
  return {
    ...openTables(journal, tables),
    find: (kind, id, account) => {
      const kept = tables[kind].get(id)
      return kept !== undefined && kept.account === account ? kept.value : undefined
    },
    adopt: (kind, id, value, account) => {
      const table: Map<string, Kept<unknown>> = tables[kind]
      if (!table.has(id)) table.set(id, { account, value })
    },
    accountOf: (kind, id) => tables[kind].get(id)?.account,
    list: (kind, account) =>
      [...tables[kind].values()]
        .filter((kept) => kept.account === account)
        .map((kept) => kept.value)
        .toReversed(),
    all: (kind) => [...tables[kind]].map(([id, kept]) => ({ id, account: kept.account, value: kept.value })),
    flush: () => journal.flush(),
    close: () => journal.close(),
  }
}
