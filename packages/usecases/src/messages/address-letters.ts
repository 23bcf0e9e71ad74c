import { insertLetters, listAddressees, type NewLetter } from '@inservice/db/messages'
import type { Job, Tx } from '@inservice/db/kernel'
import { can } from '@inservice/domain/access'
import { ok, type Id, type Language } from '@inservice/domain/kernel'
import type { LetterKind } from '@inservice/domain/messages'
import type { z } from 'zod'
import { command, listener, type Moment, type Task } from '../kernel/index.ts'

/** A letter that is to be written to someone: a person of the house, or an address with a language. */
export type Due = {
  readonly kind: LetterKind
  readonly to: Id | { readonly email: string; readonly language: Language }
  readonly providerId: Id | null
  readonly offeringId: Id | null
  readonly data: Readonly<Record<string, unknown>>
}

/** A job for each letter: sent after the commit, tried again until it went. */
export const sendJobs = (letters: readonly { readonly id: Id }[]): readonly Job<Record<string, unknown>>[] =>
  letters.map(({ id }) => ({ task: 'messages.send-letter', payload: { letterId: id }, key: id }))

/** Finds where each letter goes; whoever has no address gets none. */
const addressed = async (tx: Tx, due: readonly Due[]): Promise<readonly Omit<NewLetter, 'id' | 'createdAt'>[]> => {
  const people = await listAddressees(
    tx,
    due.flatMap(({ to }) => (typeof to === 'string' ? [to] : [])),
  )
  const byId = new Map(people.map((one) => [one.personId, one]))
  return due.flatMap(({ to, ...letter }) => {
    const found = typeof to === 'string' ? byId.get(to) : { personId: null, ...to }
    return found ? [{ ...letter, ...found }] : []
  })
}

/**
 * A listener that addresses letters: what it hears becomes rows and jobs, exactly once for each announcement.
 * `due` names kind, reader and the ids that the letter speaks of; nothing due is nothing written.
 */
export const letterListener = <Shape extends z.ZodRawShape>(
  topic: string,
  input: z.ZodObject<Shape>,
  due: (tx: Tx, input: z.output<z.ZodObject<Shape>>, moment: Moment) => Promise<readonly Due[]>,
  name = `messages.on-${topic.replace('.', '-')}`,
): Task =>
  listener(
    topic,
    command({
      name,
      input,
      load: async (tx, heard, moment) => addressed(tx, await due(tx, heard, moment)),
      allow: (actor) => can(actor, 'letter.send'),
      decide: (letters, _input, { now, newId }) =>
        ok(letters.map((letter): NewLetter => ({ ...letter, id: newId(), createdAt: now }))),
      save: async (tx, letters) => {
        await insertLetters(tx, letters)
        return { letters: letters.length }
      },
      announce: () => [],
      audit: (letters) => ({
        kind: 'offering',
        id: letters[0]?.offeringId ?? null,
        details: { letters: letters.map(({ id, kind }) => ({ id, kind })) },
      }),
      jobs: sendJobs,
    }),
  )
