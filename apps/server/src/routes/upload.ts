import type { Context } from 'hono'
import { findCaller } from '../auth/find-caller.ts'
import { answerProblem, sentences } from '../http/answer-problem.ts'
import { readFileKind } from '../http/read-file-kind.ts'
import type { Server, Vars } from '../server.ts'

const mostBytes = 10 * 1024 * 1024

const notTaken = {
  en: 'Attach a PDF, PNG or JPEG of at most 10 MB.',
  es: 'Adjunte un PDF, PNG o JPEG de 10 MB como máximo.',
}

/** Takes in an attachment of a signed-in person and answers the key that a command then names. */
export const answerUpload =
  (server: Server) =>
  async (c: Context<Vars>): Promise<Response> => {
    const { actor } = await findCaller(c.req.raw.headers, server)
    if (actor.kind !== 'person') return answerProblem(c, 401, 'sign-in-needed', sentences.signInNeeded)
    const { file } = await c.req.parseBody()
    if (!(file instanceof File) || file.size > mostBytes)
      return answerProblem(c, 422, 'file-not-taken', notTaken, 'file')
    const bytes = new Uint8Array(await file.arrayBuffer())
    const kind = readFileKind(bytes)
    if (kind === null) return answerProblem(c, 422, 'file-not-taken', notTaken, 'file')
    const key = `uploads/${actor.personId}/${server.house.newId()}.${kind.extension}`
    await server.house.files.put(key, bytes, kind.type)
    return c.json({ key, name: file.name.slice(0, 200), type: kind.type, bytes: bytes.length })
  }
