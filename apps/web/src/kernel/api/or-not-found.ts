import { notFound } from '@tanstack/react-router'
import { isMissing } from './refusal-of.ts'

/** In a loader: `await orNotFound(context.trpc.catalog.offering.ensureData({ slug }))` shows the not-found page (404) where nothing is there. */
export const orNotFound = async <Value>(promise: Promise<Value>): Promise<Value> => {
  try {
    return await promise
  } catch (error) {
    if (isMissing(error)) throw notFound()
    throw error
  }
}
