import { pino, type Logger } from 'pino'

export type Log = Logger

const address = /[\w.+-]+@[\w-]+(\.[\w-]+)+/g

/** A text without mail addresses and without the query of an address: what a person is known by stays out of the log. */
export const withoutPersons = (text: string): string => text.replace(address, '<address>').replace(/\?\S*/g, '')

type Named = { readonly code?: unknown; readonly constraint?: unknown }

const showError = (error: unknown): Record<string, unknown> => {
  if (!(error instanceof Error)) return { message: withoutPersons(String(error)) }
  const { code, constraint } = error as Named
  return {
    name: error.name,
    // A driver's `detail` repeats the row, so only these are named.
    ...(code === undefined ? {} : { code }),
    ...(constraint === undefined ? {} : { constraint }),
    stack: withoutPersons(error.stack ?? error.message),
    ...(error.cause === undefined ? {} : { cause: showError(error.cause) }),
  }
}

/** The log: JSON lines on standard error, since standard output says only where the program is ready. */
export const makeLog = (level: string): Log =>
  pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { error: showError } },
    pino.destination({ dest: 2, sync: true }),
  )
