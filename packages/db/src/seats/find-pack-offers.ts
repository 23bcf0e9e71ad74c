import type { Cents, Id, Instant } from '@inservice/domain/kernel'
import { sql } from 'kysely'
import type { Read } from '../kernel/index.ts'

export type PackOffer = {
  id: Id
  name: string
  programName: string
  providerName: string
  unitCents: Cents
  packSize: number
  validDays: number | null
  /** How many of its trainings can be registered for now. */
  openOfferings: number
}

/** Packs that are sold today, by a part of their program's name. Public all of them. */
export const findPackOffers = async (
  db: Read,
  { text, now, limit }: { text: string; now: Instant; limit: number },
): Promise<PackOffer[]> => {
  const literal = text.replace(/[\\%_]/g, String.raw`\$&`)
  const { rows } = await sql<PackOffer>`
    select r.id, r.name, m.name as "programName", g.name as "providerName", r.unit_cents as "unitCents", r.pack_size as "packSize",
      r.valid_days as "validDays",
      (select count(*)::int from offering o where o.program_id = m.id and o.state in ('published', 'in_progress')
        and (o.state = 'published' or o.registration_closes_at is not null)
        and coalesce(o.registration_closes_at, o.starts_at, 'infinity') > ${now}) as "openOfferings"
    from program_pack_price r
    join program m on m.id = r.program_id
    join provider v on v.id = m.provider_id
    join organization g on g.id = v.id
    where (${now}::timestamptz at time zone v.time_zone)::date between r.from_on and coalesce(r.to_on, 'infinity')
      and (${text} = '' or fold(m.name || ' ' || r.name) like '%' || fold(${literal}) || '%')
    order by m.name, r.unit_cents * r.pack_size, r.id limit ${limit}`.execute(db)
  return rows
}
