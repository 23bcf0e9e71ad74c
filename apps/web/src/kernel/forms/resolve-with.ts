import { toNestErrors } from '@hookform/resolvers'
import type { FieldError, FieldValues, Resolver } from 'react-hook-form'
import type { IntlShape, MessageDescriptor } from 'react-intl'
import type { z } from 'zod'
import { sayIssue } from './say-issue.ts'

/** Holds a form's values against its schema; every finding lands on its field, in the reader's language. */
export const resolveWith =
  <Input extends FieldValues, Output>(
    schema: z.ZodType<Output, Input>,
    intl: IntlShape,
    sentences?: Readonly<Record<string, MessageDescriptor>>,
  ): Resolver<Input, unknown, Output> =>
  async (values, _context, options) => {
    const parsed = await schema.safeParseAsync(values)
    if (parsed.success) return { values: parsed.data, errors: {} }
    const flat: Record<string, FieldError> = {}
    for (const issue of parsed.error.issues) {
      const name = issue.path.join('.')
      flat[name] ??= { type: issue.code, message: sayIssue(intl, issue, sentences) }
    }
    return { values: {}, errors: toNestErrors<Input>(flat, options) }
  }
