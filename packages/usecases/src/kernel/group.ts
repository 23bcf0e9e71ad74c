import type { Read, Tx } from '@inservice/db/kernel'
import type { Actor } from '@inservice/domain/access'
import type { Id, Result } from '@inservice/domain/kernel'
import type { z } from 'zod'
import type { Command, Moment } from './command.ts'
import type { House } from './house.ts'

/** One request of several: what it asks, who, and when. */
export type Asked<Input> = { readonly input: Input; readonly moment: Moment }
export type Decided<Change> = { readonly change: Change; readonly moment: Moment }

/** The words of a command over a list: requests for one thing that many want are answered together, in one transaction. */
export type Together<Input, State, Change, Answer> = {
  /** What they all want: those of one key go together, in the order in which they came. Null goes alone. */
  readonly key: (input: Input) => string | null
  /** Sees without a lock who must be refused anyway, when nothing of what they want is left; null: has to be loaded. */
  readonly look: (read: Read, asks: readonly Asked<Input>[]) => Promise<readonly (Result<never> | null)[]>
  readonly load: (tx: Tx, asks: readonly Asked<Input>[]) => Promise<readonly (State | null)[]>
  /** A state as it stands once a change has been decided before it. Pure. */
  readonly fold: (state: State, before: Change) => State
  readonly save: (tx: Tx, changes: readonly Decided<Change>[]) => Promise<readonly Answer[]>
}

/** A request that waits for its turn, its input checked. */
export type Given<Input> = { readonly commandId: Id; readonly actor: Actor; readonly input: Input }
export type Waiting<Input, Answer> = Given<Input> & {
  readonly tell: (answer: Result<Answer> | Promise<Result<Answer>>) => void
  readonly fail: (error: unknown) => void
}
/** Those who want the same thing of one house, in the order in which they came. */
export type Line<Input, Answer> = { readonly waiting: Waiting<Input, Answer>[]; isServed: boolean }

export type GroupCommand<Shape extends z.ZodRawShape, State, Change, Answer> = Command<Shape, State, Change, Answer> & {
  readonly together: Together<z.output<z.ZodObject<Shape>>, State, Change, Answer>
  readonly lines: WeakMap<House, Map<string, Line<z.output<z.ZodObject<Shape>>, Answer>>>
}

type Words<Shape extends z.ZodRawShape, State, Change, Answer> = Omit<
  GroupCommand<Shape, State, Change, Answer>,
  'load' | 'save' | 'lines'
>

const only = <Item>(list: readonly Item[]): Item => {
  const [item] = list
  if (list.length !== 1 || item === undefined) throw new Error('one request has one answer')
  return item
}

/** Names the words of a command that is also given in groups; alone it is a group of one. */
export const groupCommand = <Shape extends z.ZodRawShape, State, Change, Answer>(
  words: Words<Shape, State, Change, Answer>,
): GroupCommand<Shape, State, Change, Answer> => ({
  ...words,
  lines: new WeakMap(),
  load: async (tx, input, moment) => only(await words.together.load(tx, [{ input, moment }])),
  save: async (tx, change, moment) => only(await words.together.save(tx, [{ change, moment }])),
})
