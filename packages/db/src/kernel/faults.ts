import { DatabaseError } from 'pg'

const retryable = new Set(['40001', '40P01'])
const busy = new Set(['55P03', '57014', '53300', '57P01', '57P03', '08006', '08003'])

/** Whether PostgreSQL asks to run the transaction again: a serialization failure or a deadlock. */
export const asksAgain = (error: unknown): boolean => error instanceof DatabaseError && retryable.has(error.code ?? '')

/** Whether PostgreSQL is busy or away. */
export const isBusy = (error: unknown): boolean => error instanceof DatabaseError && busy.has(error.code ?? '')

/** The constraint that an error names, if it does. */
export const constraintOf = (error: unknown): string | undefined =>
  error instanceof DatabaseError ? error.constraint : undefined
