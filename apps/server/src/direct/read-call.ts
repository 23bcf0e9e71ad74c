import type { IncomingMessage } from 'node:http'
import { appRouter } from '@inservice/api/router'
import type { AnyProcedure } from '@trpc/server'

export type Call = { readonly path: string; readonly isBatch: boolean; readonly bytes: number }

const prefix = '/api/trpc/'
const mostBytes = 1024 * 1024
/** What changes something; the router keeps its procedures flat, by their whole names. */
const mutations = new Set(
  Object.entries<AnyProcedure | object>(appRouter._def.procedures).flatMap(([path, one]) =>
    '_def' in one && one._def.type === 'mutation' ? [path] : [],
  ),
)

/**
 * The one command that a request gives, where it is a plain one: JSON of a known length, posted to a known procedure,
 * alone or as a batch of one. Null: anything else, which the official adapter answers.
 */
export const readCall = ({ method, url = '', headers }: IncomingMessage): Call | null => {
  if (method !== 'POST' || !url.startsWith(prefix) || headers['trpc-accept'] !== undefined) return null
  const [path = '', query = ''] = url.slice(prefix.length).split('?')
  if (!mutations.has(path) || (query !== '' && query !== 'batch=1')) return null
  const bytes = Number(headers['content-length'] ?? Number.NaN)
  const isPlain = headers['content-type'] === 'application/json' && headers['content-encoding'] === undefined
  if (!isPlain || !(bytes > 0 && bytes <= mostBytes)) return null
  return { path, isBatch: query !== '', bytes }
}
