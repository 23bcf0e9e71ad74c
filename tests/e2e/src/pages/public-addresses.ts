import type { Stage } from '../kernel/open-stage.ts'

/** The pages that anyone may read, other than the offerings'. */
export const fixedAddresses = [
  '/',
  '/catalog',
  '/about-clock-hours',
  '/help',
  '/accessibility',
  '/privacy',
  '/sign-in',
  '/sign-in?way=link',
  '/sign-in?way=new',
  '/sign-in?way=reset',
  '/reset-password?token=used-already',
  '/welcome?error=invalid_token',
  '/mailbox',
  '/verify',
  '/verify/AAAA-AAAA-AAAA-AAAA',
] as const

/** An open offering of the demonstration, one with several sessions and a price. */
export async function openOffering({ db }: Stage): Promise<string> {
  const { slug } = await db
    .selectFrom('offering')
    .innerJoin('session', 'session.offering_id', 'offering.id')
    .where('offering.state', '=', 'published')
    .where('offering.is_invented', '=', true)
    .where('offering.lowest_price_cents', '>', 0)
    .where('offering.starts_at', '>', new Date().toISOString())
    .select('offering.slug')
    .groupBy('offering.id')
    .having(({ fn }) => fn.countAll<number>(), '>', 1)
    .orderBy('offering.starts_at')
    .limit(1)
    .executeTakeFirstOrThrow()
  return `/catalog/${slug}`
}
