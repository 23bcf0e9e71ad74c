import { DatabaseError } from 'pg'

const retryable = new Set(['40001', '40P01'])
const busy = new Set(['55P03', '57014', '53300', '57P01', '57P03', '08006', '08003'])

/** Whether PostgreSQL asks to run the transaction again: a serialization failure or a deadlock. */
export const asksAgain = (error: unknown): boolean => error instanceof DatabaseError && retryable.has(error.code ?? '')

const away = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT'])
/** What the driver says without a code when a connection ends under a query, or none is free in time. */
const cutOff = /Connection terminated|timeout exceeded when trying to connect/

const isAway = (error: unknown): boolean =>
  error instanceof AggregateError
    ? error.errors.some(isAway)
    : error instanceof Error &&
      (('syscall' in error && 'code' in error && away.has(String(error.code))) || cutOff.test(error.message))

/** Whether PostgreSQL is busy, or away: what is asked may well be answered in a moment. */
export const isBusy = (error: unknown): boolean =>
  error instanceof DatabaseError ? busy.has(error.code ?? '') : isAway(error)

/** The constraint that an error names, if it does. */
export const constraintOf = (error: unknown): string | undefined =>
  error instanceof DatabaseError ? error.constraint : undefined
