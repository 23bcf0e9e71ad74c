import type { Answer, Trouble } from '../../../kernel/api/use-command.ts'
import type { Body } from './draft-values.ts'

export type SaveState =
  | { kind: 'new' }
  | { kind: 'typing' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: string }
  /** A newer one was saved elsewhere: nothing is sent until a person has chosen. */
  | { kind: 'conflict' }
  | { kind: 'unsaved'; trouble: Trouble }

export type Wanted = { providerId: string; body: Body }
type Sent = Answer<{ version: number; savedAt: string }>
type Start = {
  version: number
  savedAt: string | null
  body: Body | null
  send: (wanted: Wanted & { version: number }) => Promise<Sent>
  /** How long to wait after the last key, and after an outage, in milliseconds. */
  quiet?: number
  again?: number
}

const textOf = (wanted: Wanted | null): string => (wanted === null ? '' : JSON.stringify(wanted.body))

/**
 * Keeps a draft on the server: a moment after the last change, one save at a time, again after an outage.
 * A newer version from another window or writer stops it until a person has chosen.
 */
export class DraftKeeper {
  readonly #start: Start
  readonly #listeners = new Set<() => void>()
  #state: SaveState
  #savedAt: string | null
  #version: number
  #kept: string
  #wanted: Wanted | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #underWay: Promise<boolean> | null = null

  constructor(start: Start) {
    this.#start = start
    this.#state = start.savedAt === null ? { kind: 'new' } : { kind: 'saved', at: start.savedAt }
    this.#savedAt = start.savedAt
    this.#version = start.version
    this.#kept = start.body === null ? '' : JSON.stringify(start.body)
  }

  state = (): SaveState => this.#state
  version = (): number => this.#version
  stop = (): void => clearTimeout(this.#timer)
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** What is to be kept from now on. */
  want(next: Wanted): void {
    this.#wanted = next
    if (this.#state.kind === 'conflict') return
    clearTimeout(this.#timer)
    if (this.#isKept()) {
      if (this.#savedAt !== null && this.#underWay === null) this.#turn({ kind: 'saved', at: this.#savedAt })
      return
    }
    this.#turn({ kind: 'typing' })
    this.#timer = setTimeout(() => void this.flush(), this.#start.quiet ?? 1_500)
  }

  /** Saves at once what is not saved yet; false where that did not work. */
  flush = (): Promise<boolean> => {
    clearTimeout(this.#timer)
    if (this.#state.kind === 'conflict') return Promise.resolve(false)
    this.#underWay ??= this.#save().finally(() => {
      this.#underWay = null
    })
    return this.#underWay
  }

  /** A version seen on the server: a newer one than ours was saved elsewhere. */
  heard(version: number): void {
    if (version <= this.#version || this.#underWay !== null || this.#state.kind === 'conflict') return
    clearTimeout(this.#timer)
    this.#turn({ kind: 'conflict' })
  }

  /** After a conflict: takes what stands on the server in place of its own. */
  take({ version, savedAt, body }: { version: number; savedAt: string; body: Body }): void {
    this.#version = version
    this.#savedAt = savedAt
    this.#kept = JSON.stringify(body)
    this.#wanted = null
    this.#turn({ kind: 'saved', at: savedAt })
  }

  /** After a conflict: goes on over the version that stands. */
  goOnFrom(newest: number): Promise<boolean> {
    this.#version = newest
    this.#kept = ''
    this.#turn({ kind: 'typing' })
    return this.flush()
  }

  #isKept(): boolean {
    return this.#wanted === null || textOf(this.#wanted) === this.#kept
  }

  #turn(next: SaveState): void {
    this.#state = next
    for (const listener of this.#listeners) listener()
  }

  async #save(): Promise<boolean> {
    const now = this.#wanted
    if (now === null || this.#isKept()) return true
    this.#turn({ kind: 'saving' })
    const answer = await this.#start.send({ ...now, version: this.#version })
    if (!answer.ok) return this.#fail(answer.trouble)
    this.#version = answer.value.version
    this.#savedAt = answer.value.savedAt
    this.#kept = textOf(now)
    if (!this.#isKept()) return this.#save()
    this.#turn({ kind: 'saved', at: this.#savedAt })
    return true
  }

  #fail(trouble: Trouble): false {
    const { refusal, problems } = trouble
    if (refusal?.code === 'changed-meanwhile') this.#turn({ kind: 'conflict' })
    else this.#turn({ kind: 'unsaved', trouble })
    if (refusal === null && problems.length === 0)
      this.#timer = setTimeout(() => void this.flush(), this.#start.again ?? 8_000)
    return false
  }
}
