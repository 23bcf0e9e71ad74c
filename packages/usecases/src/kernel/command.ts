import type { Job, Tx } from '@inservice/db/kernel'
import type { Actor } from '@inservice/domain/access'
import type { Id, Instant, Result } from '@inservice/domain/kernel'
import type { z } from 'zod'

/** What a decision may know besides the state: who, when, and fresh ids. */
export type Moment = { readonly actor: Actor; readonly now: Instant; readonly newId: () => Id }

/** Something that happened, for rooms to the right: a topic and the ids it speaks of. */
export type Announcement = { readonly topic: string; readonly payload: Record<string, unknown> }

/** Whom the audit row names, and what it says besides. */
export type Audit = { readonly kind: string; readonly id: Id | null; readonly details?: Record<string, unknown> }

/** A command in five words. Leaving one out does not compile. */
export type Command<Shape extends z.ZodRawShape, State, Change, Answer> = {
  /** `room.verb` */
  readonly name: string
  /** Without the command's id: the runner asks for it. */
  readonly input: z.ZodObject<Shape>
  /** What the decision needs, locked in room order, then id order. Null: there is no such thing. */
  readonly load: (tx: Tx, input: z.output<z.ZodObject<Shape>>, moment: Moment) => Promise<State | null>
  readonly allow: (actor: Actor, state: State, input: z.output<z.ZodObject<Shape>>) => boolean
  /** Pure, from domain. */
  readonly decide: (state: State, input: z.output<z.ZodObject<Shape>>, moment: Moment) => Result<Change>
  /** Writes the change; what it answers is what the caller sees (plain JSON). */
  readonly save: (tx: Tx, change: Change, moment: Moment) => Promise<Answer>
  readonly announce: (change: Change) => readonly Announcement[]
  readonly audit: (change: Change) => Audit
  /** Jobs that call the outside, after the commit. */
  readonly jobs?: (change: Change) => readonly Job<Record<string, unknown>>[]
}

/** Names the five words of a command, with their types inferred from each other. */
export const command = <Shape extends z.ZodRawShape, State, Change, Answer>(
  five: Command<Shape, State, Change, Answer>,
): Command<Shape, State, Change, Answer> => five
