import type { FaultOrder } from './faults.ts'

const numbers = {
  api: ['downForMs', 'answer500', 'cutOffAfterWork', 'hangMs', 'lateMs'],
  webhooks: ['lateMs', 'copies'],
} as const

const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value >= 0

const fits = (part: 'api' | 'webhooks', name: string, value: unknown): boolean => {
  if (numbers[part].some((known) => known === name)) return isCount(value)
  if (part === 'webhooks' && name === 'reorder') return typeof value === 'boolean'
  return part === 'webhooks' && name === 'lose' && (typeof value === 'boolean' || isCount(value))
}

/** Reads an order of faults from JSON; answers the name of the first thing that it does not know. */
export const readFaultOrder = (body: unknown): { order: FaultOrder } | { unknown: string } => {
  if (typeof body !== 'object' || body === null) return { unknown: 'the body' }
  for (const [part, settings] of Object.entries(body)) {
    if ((part !== 'api' && part !== 'webhooks') || typeof settings !== 'object' || settings === null)
      return { unknown: part }
    for (const [name, value] of Object.entries(settings))
      if (!fits(part, name, value)) return { unknown: `${part}.${name}` }
  }
  return { order: body }
}
