import { troubleOf, type Answer } from '../../kernel/api/use-command.ts'

/** An answer of the sign-in service that is no trouble of ours: the page says it in its own words. */
export class AuthRefused extends Error {
  readonly status: number
  constructor(status: number) {
    super(`The sign-in service answered ${status}.`)
    this.status = status
  }
}

/** Sends a form to the sign-in service. `say` gives the sentence for a refusal by its HTTP status. */
export const postAuth = async (
  path: string,
  body: Record<string, unknown>,
  say: (status: number) => { en: string; es: string },
): Promise<Answer<null>> => {
  try {
    const response = await fetch(`/api/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) return { ok: true, value: null }
    if (response.status >= 500) return { ok: false, trouble: troubleOf(new AuthRefused(response.status)) }
    const refusal = { code: 'sign-in-refused', facts: {}, sentence: say(response.status) }
    return { ok: false, trouble: { ...troubleOf(null), refusal } }
  } catch (error) {
    return { ok: false, trouble: troubleOf(error) }
  }
}
