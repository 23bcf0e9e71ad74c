import type { Bilingual } from '@inservice/domain/kernel'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Vars } from '../server.ts'

/** A "no" of the HTTP side itself: the shape of a refusal, with the reference and no inside. */
export const answerProblem = (
  c: Context<Vars>,
  status: ContentfulStatusCode,
  code: string,
  sentence: Bilingual,
  field?: string,
): Response =>
  c.json(
    { error: { code, sentence, ...(field === undefined ? {} : { field }), reference: c.get('reference') } },
    status,
    { 'cache-control': 'no-store' },
  )

export const sentences = {
  missing: {
    en: 'There is nothing at this address. Go back to the catalog, or tell us the reference.',
    es: 'No hay nada en esta dirección. Vuelva al catálogo o díganos la referencia.',
  },
  ourFault: {
    en: 'Something went wrong on our side. Your work is kept; try again, or tell us the reference.',
    es: 'Algo falló de nuestro lado. Su trabajo se conserva; inténtelo otra vez o díganos la referencia.',
  },
  elsewhere: {
    en: 'This request came from another site, so nothing was changed. Open the page here and try again.',
    es: 'Esta solicitud vino de otro sitio, así que no se cambió nada. Abra la página aquí e inténtelo otra vez.',
  },
  tooBig: {
    en: 'This is larger than can be taken here. Send a smaller file, or fewer lines at once.',
    es: 'Esto es más grande de lo que se puede recibir. Envíe un archivo más pequeño o menos líneas a la vez.',
  },
  busy: {
    en: 'Very many people are here right now. Try again in a moment; nothing is lost.',
    es: 'Hay muchísimas personas en este momento. Inténtelo de nuevo en un momento; no se pierde nada.',
  },
  tooOften: {
    en: 'That was tried many times. Wait ten minutes, then try again, or have a sign-in link sent.',
    es: 'Se intentó muchas veces. Espere diez minutos e inténtelo de nuevo, o pida un enlace para entrar.',
  },
  signature: {
    en: 'The signature does not match, so this was not read.',
    es: 'La firma no coincide, así que esto no se leyó.',
  },
  signInNeeded: {
    en: 'Sign in to go on. What you typed is kept.',
    es: 'Inicie sesión para continuar. Lo que escribió se conserva.',
  },
} as const satisfies Record<string, Bilingual>
