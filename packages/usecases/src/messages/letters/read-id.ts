import { idSchema, type Id } from '@inservice/domain/kernel'

/** An id that a letter keeps of what it speaks of: `readId(row.data, 'enrollmentId')`. */
export const readId = (data: Readonly<Record<string, unknown>>, name: string): Id => idSchema.parse(data[name])
