import { connect, type Connection } from '@inservice/db/kernel'
import { listBreaches } from '@inservice/db/reports'
import {
  computeAward,
  type AttendanceMark,
  type AwardOptions,
  type AwardPolicy,
  type SessionTime,
} from '@inservice/domain/hours'
import { cloneDatabase, type Clone } from '@inservice/testing'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildDemonstration, type DemonstrationSummary } from './build-demonstration.ts'

const today = '2026-11-23'
let clone: Clone
let connection: Connection
let summary: DemonstrationSummary

beforeAll(async () => {
  clone = await cloneDatabase()
  summary = await buildDemonstration(clone.url, { today })
  connection = connect(clone.url)
}, 120_000)
afterAll(async () => {
  await connection.close()
  await clone.drop()
})

const rows = async <Row>(query: ReturnType<typeof sql<Row>>): Promise<Row[]> =>
  (await query.execute(connection.db)).rows

test('the load is realistic', () => {
  expect(summary).toMatchObject({ loaded: true, people: 2_000 })
  expect(summary.offerings).toBeGreaterThan(380)
  expect(summary.enrollments).toBeGreaterThan(4_000)
  expect(summary.awards).toBeGreaterThan(1_500)
})

test('loading again writes nothing', async () => {
  const again = await buildDemonstration(clone.url, { today })
  expect(again).toMatchObject({ loaded: false, people: 0 })
  expect(await rows(sql`select count(*)::int as people from person`)).toEqual([{ people: 2_000 }])
})

test('the installation’s own self-check finds nothing', async () => {
  expect(await listBreaches(connection.db, { ids: 'installation' })).toEqual([])
})

/** Pools whose count is not what a recount finds. */
const miscounted = () =>
  rows(sql`select p.id from seat_pool p where p.session_id is null and p.taken <>
    (select count(*) from enrollment e where e.offering_id = p.offering_id and e.state = 'confirmed' and e.block_seat_id is null)
    + (select coalesce(sum(h.quantity), 0) from seat_hold h where h.offering_id = p.offering_id and h.released_at is null)`)

test('control: a seat counted twice is found', async () => {
  const one = sql`(select id from seat_pool where session_id is null and taken > 0 and taken < capacity order by id limit 1)`
  const [pool] = await rows<{ id: string }>(sql`update seat_pool set taken = taken + 1 where id = ${one} returning id`)
  expect(await miscounted()).toEqual([pool])
  await rows(sql`update seat_pool set taken = taken - 1 where id = ${pool?.id}`)
})

test('a recount of the seats agrees, also of breakouts, and nobody waits while a seat is free (I1, I7)', async () => {
  expect(await miscounted()).toEqual([])
  const breakouts = await rows(sql`select p.id from seat_pool p where p.session_id is not null and p.taken <>
    (select count(*) from enrollment_session s join enrollment e on e.id = s.enrollment_id
     where s.session_id = p.session_id and e.state in ('confirmed', 'pending_payment'))`)
  expect(breakouts).toEqual([])
  const skipped = await rows(sql`select p.id from seat_pool p where p.session_id is null and p.taken < p.capacity
    and exists (select from waiting_list_entry w where w.offering_id = p.offering_id and w.state = 'waiting')`)
  expect(skipped).toEqual([])
})

test('each seat of a block has one place, one person and its history; what is held is what still stands (I2)', async () => {
  const wrong = await rows(sql`select b.id from seat_block b
    where b.quantity <> (select count(*) from block_seat s where s.block_id = b.id)
    or (select count(*) from block_seat s where s.block_id = b.id and s.state in ('free', 'assigned', 'claimed')
      and (b.program_id is null or s.state <> 'free'))
      <> (select coalesce(sum(h.quantity), 0) from seat_hold h where h.block_id = b.id and h.released_at is null)
    or exists (select from block_seat s where s.block_id = b.id and s.state in ('assigned', 'claimed') and s.enrollment_id is null)
    or exists (select from block_seat s where s.block_id = b.id and s.state <>
      (select e.to_state from block_seat_event e where e.seat_id = s.id order by e.at desc, e.id desc limit 1))`)
  expect(wrong).toEqual([])
})

test('the ledger sums to zero, order by order, and says what the orders say (I3)', async () => {
  const sums = await rows(sql`select e.order_id from ledger_entry e join ledger_posting p on p.entry_id = e.id
    group by e.order_id having sum(p.amount_cents) <> 0`)
  expect(sums).toEqual([])
  const owed =
    await rows(sql`select o.id from customer_order o where o.state in ('paid', 'part_refunded', 'refunded') and 0 <>
    (select coalesce(sum(p.amount_cents), 0) from ledger_entry e join ledger_posting p on p.entry_id = e.id
     where e.order_id = o.id and p.account in ('unbilled', 'receivable'))`)
  expect(owed).toEqual([])
  const cash = await rows(sql`select o.id from customer_order o where o.paid_cents - o.refunded_cents <>
    (select coalesce(sum(p.amount_cents), 0) from ledger_entry e join ledger_posting p on p.entry_id = e.id
     where e.order_id = o.id and p.account in ('card_clearing', 'bank'))`)
  expect(cash).toEqual([])
  const drawn = await rows(sql`select o.id from purchase_order o where o.drawn_cents <>
    (select coalesce(sum(p.amount_cents), 0) from customer_order c join ledger_entry e on e.order_id = c.id
     join ledger_posting p on p.entry_id = e.id
     where c.purchase_order_id = o.id and p.account = 'receivable' and e.memo in ('invoiced', 'refunded'))`)
  expect(drawn).toEqual([])
})

test('papers are numbered without a gap, and the counters stand where they end', async () => {
  const gaps = await rows(sql`select provider_id, kind, fiscal_year from billing_document
    group by 1, 2, 3 having max(sequence) <> count(*) or min(sequence) <> 1`)
  expect(gaps).toEqual([])
  const counters = await rows(sql`select c.kind from number_counter c where c.kind <> 'offering' and c.last <>
    (select max(d.sequence) from billing_document d where d.provider_id = c.provider_id and d.kind = c.kind and d.fiscal_year = c.fiscal_year)`)
  expect(counters).toEqual([])
  const backwards = await rows(sql`select a.number from billing_document a join billing_document b
    on b.provider_id = a.provider_id and b.kind = a.kind and b.fiscal_year = a.fiscal_year and b.sequence = a.sequence + 1
    where b.issued_on < a.issued_on`)
  expect(backwards).toEqual([])
})

test('trainings are numbered by provider and year without a gap, and the next published one goes on from there', async () => {
  const apart = () =>
    rows(sql`select coalesce(c.provider_id, o.provider_id) as provider_id, c.fiscal_year, c.last, o.year, o.greatest, o.count
      from (select * from number_counter where kind = 'offering') c full join
        (select provider_id, split_part(number, '-', 2)::int as year, max(split_part(number, '-', 3)::int) as greatest, count(*)::int as count
         from offering group by 1, 2) o
        on o.provider_id = c.provider_id and o.year = c.fiscal_year
      where c.last is distinct from o.greatest or o.greatest <> o.count`)
  expect(await apart()).toEqual([])
  // The control: a counter that lags behind is found.
  const [lagging] = await rows<{ provider_id: string }>(
    sql`update number_counter set last = last - 1 where (provider_id, fiscal_year) =
      (select provider_id, fiscal_year from number_counter where kind = 'offering' limit 1) and kind = 'offering' returning provider_id`,
  )
  expect(await apart()).toHaveLength(1)
  await rows(sql`update number_counter set last = last + 1 where kind = 'offering' and last <>
    (select max(split_part(number, '-', 3)::int) from offering o
     where o.provider_id = number_counter.provider_id and split_part(o.number, '-', 2)::int = number_counter.fiscal_year)`)
  expect(lagging).toBeDefined()
  expect(await apart()).toEqual([])
})

test('each award is what the calculus makes of its own inputs, and its inputs are the marks that stand (I9)', async () => {
  const awards = await rows<{
    rule: AwardPolicy
    inputs: { sessions: SessionTime[]; stretches: AttendanceMark[]; options: AwardOptions }
    attended: number
    awarded: number
    tags: Record<string, number>
    working: unknown
  }>(sql`select p.rule, a.inputs, a.attended_minutes as attended, a.awarded_minutes as awarded, a.tag_minutes as tags, a.working
    from award a join provider_policy p on p.id = a.policy_id`)
  expect(awards.length).toBeGreaterThan(1_500)
  const wrong = awards.filter(({ rule, inputs, attended, awarded, tags, working }) => {
    const again = computeAward(rule, inputs.sessions, inputs.stretches, inputs.options)
    const same = again.minutes === attended && again.awardMinutes === awarded
    return (
      !same ||
      JSON.stringify(sorted(again.tags)) !== JSON.stringify(sorted(tags)) ||
      again.working.length !== (working as unknown[]).length
    )
  })
  expect(wrong).toEqual([])
  const unmarked =
    await rows(sql`select a.id from award a, jsonb_array_elements(a.inputs->'stretches') s where not exists
    (select from attendance_mark m where m.person_id = a.person_id and m.session_id = (s->>'sessionId')::uuid
     and m.direction = 'in' and m.at = (s->>'from')::timestamptz)`)
  expect(unmarked).toEqual([])
})

const sorted = (tags: Record<string, number>) => Object.entries(tags).sort(([a], [b]) => a.localeCompare(b))

test('nobody sits in two places, holds a verified claim without its checks, or has an address outside .example', async () => {
  const twice =
    await rows(sql`select e.person_id from enrollment e join enrollment f on f.person_id = e.person_id and f.id > e.id
    join session s on s.offering_id = e.offering_id and s.slot is null join session t on t.offering_id = f.offering_id and t.slot is null
    where e.state = 'confirmed' and f.state = 'confirmed' and s.starts_at < t.ends_at and t.starts_at < s.ends_at`)
  expect(twice).toEqual([])
  const unchecked = await rows(sql`select c.id from claim c where c.state = 'verified' and
    (select count(*) from gate_passed g where g.offering_id = c.offering_id and g.person_id = c.person_id) < 4`)
  expect(unchecked).toEqual([])
  const real = await rows(sql`select email from person_address where email not like '%.example'`)
  expect(real).toEqual([])
})

test('nothing that happened happened after midnight of the day', async () => {
  const midnight = '2026-11-23T08:00:00.000Z'
  const late = await rows(sql`select 'mark' as what from attendance_mark where at > ${midnight} or made_at > ${midnight}
    union all select 'enrollment' from enrollment where created_at > ${midnight} or ended_at > ${midnight}
    union all select 'ledger' from ledger_entry where at > ${midnight}
    union all select 'award' from award where made_at > ${midnight}
    union all select 'gate' from gate_passed where at > ${midnight}
    union all select 'seat' from block_seat_event where at > ${midnight}
    union all select 'claim' from claim where created_at > ${midnight}
    union all select 'paper' from billing_document where issued_on >= ${today}::date`)
  expect(late).toEqual([])
})
