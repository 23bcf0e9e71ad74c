import type { Bilingual, Facts, RefusalKind } from '@inservice/domain/kernel'

/** An expected "no" as the door sends it: its code to switch on, its sentence to show. */
export type ApiRefusal = {
  code: string
  kind?: RefusalKind
  facts: Facts
  field?: string
  sentence: Bilingual
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const dataOf = (error: unknown): Record<string, unknown> => (isObject(error) && isObject(error.data) ? error.data : {})

const isRefusal = (value: unknown): value is ApiRefusal =>
  isObject(value) && typeof value.code === 'string' && isObject(value.sentence) && typeof value.sentence.en === 'string'

/** The refusal in an error from the door, or null where the error is an outage or a fault of ours. */
export const refusalOf = (error: unknown): ApiRefusal | null => {
  const { refusal } = dataOf(error)
  return isRefusal(refusal) ? refusal : null
}

/** The number under which the server keeps what went wrong, for the person to quote. */
export const referenceOf = (error: unknown): string | null => {
  const { reference } = dataOf(error)
  return typeof reference === 'string' ? reference : null
}

/** Whether the door says that the thing isn't there (or isn't this reader's to see). */
export const isMissing = (error: unknown): boolean => dataOf(error).code === 'NOT_FOUND'

/** Whether the door wants to know first who asks: the session has ended. */
export const isSignedOut = (error: unknown): boolean => refusalOf(error)?.code === 'sign-in-needed'

/** What the door's schema found, by field: only where a form let something through. */
export const problemsOf = (error: unknown): readonly { path: string; message: string }[] => {
  const { problems } = dataOf(error)
  return Array.isArray(problems)
    ? problems.filter(
        (found): found is { path: string; message: string } => isObject(found) && typeof found.path === 'string',
      )
    : []
}
