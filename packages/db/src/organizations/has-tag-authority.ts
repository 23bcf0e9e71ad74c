import type { Id, PlainDate } from '@inservice/domain/kernel'
import { isAuthorized } from '@inservice/domain/organizations'
import type { Read } from '../kernel/index.ts'
import { listTagAuthorities } from './list-tag-authorities.ts'

/** Whether a provider was authorized for a tag on a day. */
export const hasTagAuthority = async (db: Read, providerId: Id, tag: string, on: PlainDate): Promise<boolean> =>
  isAuthorized(await listTagAuthorities(db, providerId), tag, on)
