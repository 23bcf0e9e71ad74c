import { sql } from 'kysely'
import type { openHouse } from './open-house.ts'

type Open = Awaited<ReturnType<typeof openHouse>>

/**
 * Recounts an offering's seats at every commit that touches them, and refuses one by which what is kept and confirmed is
 * more than there is, or other than what is counted as taken: between two commands nobody can see it otherwise.
 */
export const watchCommits = async ({ db }: Pick<Open, 'db'>): Promise<void> => {
  await sql`create function recount_seats() returns trigger language plpgsql as $$
    declare
      which uuid := new.offering_id;
      pool seat_pool%rowtype;
      held bigint;
      confirmed bigint;
    begin
      select * into pool from seat_pool where offering_id = which and session_id is null;
      if not found then return null; end if;
      select coalesce(sum(quantity), 0) into held from seat_hold where offering_id = which and released_at is null;
      select count(*) into confirmed from enrollment e left join seat_hold h on h.id = e.hold_id
        where e.offering_id = which and e.state in ('confirmed','pending_payment') and e.block_seat_id is null
          and (h.id is null or h.released_at is not null);
      if held + confirmed > pool.capacity + pool.overbooked or held + confirmed <> pool.taken then
        raise exception 'recount: % held and % confirmed of %, % counted', held, confirmed, pool.capacity, pool.taken
          using constraint = 'recount_seats';
      end if;
      return null;
    end $$`.execute(db)
  for (const table of ['seat_pool', 'seat_hold', 'enrollment'])
    await sql`create constraint trigger recount_seats after insert or update on ${sql.table(table)}
      deferrable initially deferred for each row execute function recount_seats()`.execute(db)
}
