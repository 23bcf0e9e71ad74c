import { listPersonas } from '@inservice/db/people'
import { Hono } from 'hono'
import { setSignedCookie } from 'hono/cookie'
import { answerProblem, sentences } from '../http/answer-problem.ts'
import { onwardPath } from '../http/onward-path.ts'
import { personas, personaEmail } from '../personas.ts'
import type { Server, Vars } from '../server.ts'

const findPersonas = async (server: Server) => {
  const rows = await listPersonas(
    server.house.read,
    personas.map(({ key }) => personaEmail(key)),
  )
  return personas.flatMap((persona) => {
    const row = rows.find(({ email }) => email === personaEmail(persona.key))
    return row
      ? [
          {
            ...persona,
            name: row.name,
            jobTitle: row.jobTitle,
            organizationName: row.organizationName,
            userId: row.userId,
          },
        ]
      : []
  })
}

type Asked = { readonly key: string; readonly next: string; readonly isForm: boolean }

const readAsked = async (request: Request): Promise<Asked> => {
  const isForm = !(request.headers.get('content-type') ?? '').includes('json')
  const fields: unknown = isForm ? Object.fromEntries(await request.formData()) : await request.json()
  const text = (name: string): string => {
    const value = typeof fields === 'object' && fields !== null ? Reflect.get(fields, name) : undefined
    return typeof value === 'string' ? value : ''
  }
  return { key: text('key'), next: text('next'), isForm }
}

/** The demonstration's personas: invented people, as whom anyone may look around. Mounted only where DEMO is on. */
export const demoRoutes = (server: Server): Hono<Vars> => {
  const routes = new Hono<Vars>()
  routes.get('/personas', async (c) => {
    const found = await findPersonas(server)
    return c.json(found.map(({ userId: _, ...persona }) => persona))
  })
  routes.post('/sign-in', async (c) => {
    const { key, next, isForm } = await readAsked(c.req.raw)
    const persona = (await findPersonas(server)).find((one) => one.key === key)
    if (!persona) return answerProblem(c, 404, 'not-found', sentences.missing)
    const { internalAdapter, authCookies } = await server.auth.$context
    const session = await internalAdapter.createSession(persona.userId)
    const { name, attributes } = authCookies.sessionToken
    await setSignedCookie(c, name, session.token, server.sessionSecret, {
      path: attributes.path,
      httpOnly: true,
      secure: attributes.secure,
      sameSite: 'Lax',
      maxAge: attributes.maxAge,
    })
    const to = onwardPath(next, persona.home)
    return isForm ? c.redirect(to, 303) : c.json({ next: to })
  })
  return routes
}
