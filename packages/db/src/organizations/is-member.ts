import type { Id, PlainDate } from '@inservice/domain/kernel'
import type { Read } from '../kernel/index.ts'

/** Whether an organization, or the one that it is a part of, is a member of a provider on a day; an absent organization is not. */
export const isMember = async (
  db: Read,
  providerId: Id,
  organizationId: Id | null,
  on: PlainDate,
): Promise<boolean> => {
  if (organizationId === null) return false
  const found = await db
    .selectFrom('organization')
    .innerJoin('membership', (join) =>
      join.on((eb) =>
        eb.or([
          eb('membership.organization_id', '=', eb.ref('organization.id')),
          eb('membership.organization_id', '=', eb.ref('organization.parent_id')),
        ]),
      ),
    )
    .select('membership.organization_id')
    .where('organization.id', '=', organizationId)
    .where('membership.provider_id', '=', providerId)
    .where('membership.from_on', '<=', on)
    .where((where) => where.or([where('membership.to_on', 'is', null), where('membership.to_on', '>=', on)]))
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
