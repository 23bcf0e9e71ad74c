import { breachCodes, sayBreach, type BreachCode } from '@inservice/domain/reports'
import { listBreaches } from '@inservice/db/reports'
import { sql, type RawBuilder } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { breachStage, openHouse } from '../../test/index.ts'
import { ask } from '../kernel/index.ts'
import { selfCheck } from './self-check.ts'

let open: Awaited<ReturnType<typeof openHouse>>
let stage: Awaited<ReturnType<typeof breachStage>>
beforeAll(async () => {
  // A moment that lies ahead: a waiting list matters until the day comes.
  open = await openHouse({ now: '2099-03-02T17:00:00.000Z' })
  stage = await breachStage(open)
})
afterAll(() => open.close())

const find = () => listBreaches(open.house.read, { ids: 'installation' })
const run = (statement: RawBuilder<unknown>) => statement.execute(open.db)

/** What breaks each, what mends it again, and on what it is found. */
const plants = (): Record<BreachCode, { break: RawBuilder<unknown>[]; mend: RawBuilder<unknown>[]; on: string }> => {
  const { offering, order, enrollment, block, claim, award, full, breakout } = stage
  const { program, inProgram, organization, manager } = stage
  const [pack, packSeat] = [open.house.newId(), open.house.newId()]
  const entry = open.house.newId()
  const second = open.house.newId()
  const guard = (word: 'disable' | 'enable') => sql`alter table ledger_posting ${sql.raw(word)} trigger all`
  const keptWhole = (word: 'disable' | 'enable') => sql`alter table award ${sql.raw(word)} trigger award_append_only`
  const seat = block.seats[0]?.id ?? ''
  return {
    'pool-miscounted': {
      break: [sql`update seat_pool set taken = taken - 1 where offering_id = ${offering.id} and session_id is null`],
      mend: [sql`update seat_pool set taken = taken + 1 where offering_id = ${offering.id} and session_id is null`],
      on: offering.id,
    },
    'pool-overcounted': {
      break: [sql`update seat_pool set taken = taken + 1 where offering_id = ${offering.id} and session_id is null`],
      mend: [sql`update seat_pool set taken = taken - 1 where offering_id = ${offering.id} and session_id is null`],
      on: offering.id,
    },
    'hold-overdue': {
      break: [
        sql`insert into seat_hold (id, offering_id, reason, quantity, expires_at, created_at)
          values (${entry}, ${offering.id}, 'checkout', 1, now() - interval '31 minutes', now())`,
        sql`update seat_pool set taken = taken + 1 where offering_id = ${offering.id} and session_id is null`,
      ],
      mend: [
        sql`delete from seat_hold where id = ${entry}`,
        sql`update seat_pool set taken = taken - 1 where offering_id = ${offering.id} and session_id is null`,
      ],
      on: offering.id,
    },
    'block-unkept': {
      break: [
        sql`update seat_hold set quantity = quantity + 1 where block_id = ${block.id}`,
        sql`update seat_pool set taken = taken + 1 where offering_id = ${offering.id} and session_id is null`,
      ],
      mend: [
        sql`update seat_hold set quantity = quantity - 1 where block_id = ${block.id}`,
        sql`update seat_pool set taken = taken - 1 where offering_id = ${offering.id} and session_id is null`,
      ],
      on: block.id,
    },
    'seat-twice-owned': {
      break: [
        sql`insert into enrollment (id, offering_id, person_id, state, coverage, block_seat_id, registered_by, created_at)
          values (${entry}, ${offering.id}, ${manager.id}, 'invited', 'seat', ${seat}, ${manager.id}, now())`,
      ],
      mend: [sql`delete from enrollment where id = ${entry}`],
      on: block.id,
    },
    'charged-twice': {
      break: [
        sql`insert into customer_order (id, provider_id, number, buyer_id, state, method, total_cents, created_at)
          select 'ffffffff-0000-4000-8000-000000000000', provider_id, 'twice', buyer_id, 'confirmed_invoice_open', 'invoice', total_cents, now() from customer_order where id = ${order.id}`,
        sql`insert into order_line (id, order_id, position, kind, subject_id, person_id, title, amount_cents)
          select ${second}, 'ffffffff-0000-4000-8000-000000000000', 1, kind, subject_id, person_id, title, amount_cents from order_line where order_id = ${order.id}`,
      ],
      mend: [
        sql`delete from order_line where id = ${second}`,
        sql`delete from customer_order where id = 'ffffffff-0000-4000-8000-000000000000'`,
      ],
      on: order.id,
    },
    'organizations-crossed': {
      break: [
        sql`update block_seat set school_id = (select id from organization where id <> ${organization.id} limit 1) where id = ${seat}`,
      ],
      mend: [sql`update block_seat set school_id = null where id = ${seat}`],
      on: block.id,
    },
    'breakout-miscounted': {
      break: [sql`update seat_pool set taken = 2 where session_id = ${breakout}`],
      mend: [sql`update seat_pool set taken = 1 where session_id = ${breakout}`],
      on: offering.id,
    },
    'block-short': {
      break: [sql`update seat_block set quantity = 4 where id = ${block.id}`],
      mend: [sql`update seat_block set quantity = 3 where id = ${block.id}`],
      on: block.id,
    },
    'pack-seat-unkept': {
      break: [
        sql`insert into seat_block (id, program_id, organization_id, order_id, quantity, unit_cents, state, created_by, created_at)
          values (${pack}, ${program.id}, ${organization.id}, ${block.order.id}, 1, 100, 'authorized', ${manager.id}, now())`,
        sql`insert into block_seat (id, block_id, position, state, person_id, offering_id, changed_at)
          values (${packSeat}, ${pack}, 1, 'assigned', ${manager.id}, ${inProgram.id}, now())`,
      ],
      mend: [sql`delete from block_seat where id = ${packSeat}`, sql`delete from seat_block where id = ${pack}`],
      on: pack,
    },
    'claimed-without-enrollment': {
      break: [sql`update enrollment set state = 'withdrawn' where block_seat_id = ${seat}`],
      mend: [sql`update enrollment set state = 'confirmed' where block_seat_id = ${seat}`],
      on: block.id,
    },
    'entry-unbalanced': {
      break: [
        guard('disable'),
        sql`insert into ledger_entry (id, provider_id, order_id, at, memo) select ${entry}, provider_id, id, now(), 'planted' from customer_order where id = ${order.id}`,
        sql`insert into ledger_posting (entry_id, position, account, amount_cents) values (${entry}, 1, 'bank', 100)`,
      ],
      mend: [sql`delete from ledger_posting where entry_id = ${entry}`, guard('enable')],
      on: order.id,
    },
    'paid-differs': {
      break: [sql`update customer_order set paid_cents = 14_000 where id = ${order.id}`],
      mend: [sql`update customer_order set paid_cents = 15_000 where id = ${order.id}`],
      on: order.id,
    },
    'refunded-differs': {
      break: [sql`update customer_order set refunded_cents = 500 where id = ${order.id}`],
      mend: [sql`update customer_order set refunded_cents = 0 where id = ${order.id}`],
      on: order.id,
    },
    'paid-without-seat': {
      break: [
        sql`update enrollment set state = 'lapsed' where id = ${enrollment.id}`,
        sql`update seat_pool set taken = taken - 1 where offering_id = ${offering.id}`,
      ],
      mend: [
        sql`update enrollment set state = 'confirmed' where id = ${enrollment.id}`,
        sql`update seat_pool set taken = taken + 1 where offering_id = ${offering.id}`,
      ],
      on: order.id,
    },
    'free-while-waiting': {
      break: [sql`update seat_pool set capacity = 2 where offering_id = ${full.id}`],
      mend: [sql`update seat_pool set capacity = 1 where offering_id = ${full.id}`],
      on: full.id,
    },
    'line-out-of-order': {
      break: [
        sql`insert into waiting_list_event (id, offering_id, entry_id, at, what, facts) select ${entry}, offering_id, id, now(), 'offered', '{"seats": 1}' from waiting_list_entry where offering_id = ${full.id}`,
      ],
      mend: [
        sql`alter table waiting_list_event disable trigger waiting_list_event_append_only`,
        sql`delete from waiting_list_event where id = ${entry}`,
        sql`alter table waiting_list_event enable trigger waiting_list_event_append_only`,
      ],
      on: full.id,
    },
    'awards-current': {
      break: [
        sql`insert into award select * from jsonb_populate_record(null::award, (select to_jsonb(a) from award a where id = ${award.id}) || jsonb_build_object('id', ${second}::text, 'version', 2))`,
      ],
      mend: [keptWhole('disable'), sql`delete from award where id = ${second}`, keptWhole('enable')],
      on: claim.id,
    },
    'verified-without-award': {
      break: [
        keptWhole('disable'),
        sql`create table kept_award as select * from award where id = ${award.id}`,
        sql`delete from award where id = ${award.id}`,
      ],
      mend: [sql`insert into award select * from kept_award`, sql`drop table kept_award`, keptWhole('enable')],
      on: claim.id,
    },
  }
}

test('a sound installation has no breach', async () => {
  expect(await find()).toEqual([])
})

test.each(Object.keys(breachCodes) as BreachCode[])('%s is caught, named, and gone when mended', async (code) => {
  const plant = plants()[code]
  for (const statement of plant.break) await run(statement)
  const found = await find()
  for (const statement of plant.mend) await run(statement)
  expect(found).toMatchObject([{ code, invariant: breachCodes[code], subjectId: plant.on }])
  const [breach] = found
  expect(breach?.label).not.toBe('')
  expect(breach && sayBreach(breach, 'en')).toMatch(/\.$/)
  expect(await find()).toEqual([])
})

test('only the installation’s administrator reads it', async () => {
  const { administrator, registrar } = stage
  expect(await ask(open.house, { kind: 'anyone' }, selfCheck, {})).toMatchObject({ ok: false })
  expect(await ask(open.house, registrar, selfCheck, {})).toMatchObject({ ok: false })
  expect(await ask(open.house, administrator, selfCheck, {})).toMatchObject({ ok: true, value: { breaches: [] } })
})

test('jobs that fail and jobs that were given up are counted by task', async () => {
  await run(sql`select graphile_worker.add_job('seats.expire-holds', run_at := now() - interval '1 hour')`)
  await run(
    sql`select graphile_worker.add_job('messages.send-letter'), graphile_worker.add_job('messages.send-letter')`,
  )
  await run(sql`update graphile_worker._private_jobs set last_error = 'down', attempts = case when id % 2 = 0 then max_attempts else 1 end
    where task_id = (select id from graphile_worker._private_tasks where identifier = 'messages.send-letter')`)
  const found = await ask(open.house, stage.administrator, selfCheck, {})
  expect(found).toMatchObject({
    ok: true,
    value: { jobs: [{ task: 'messages.send-letter', trying: 1, givenUp: 1 }] },
  })
  expect(found.ok && found.value.due.waiting).toBeGreaterThanOrEqual(1)
})
