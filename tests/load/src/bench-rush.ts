import { sql } from 'kysely'
import { checkSeats } from './check-seats.ts'
import { inviteCrowd } from './invite-crowd.ts'
import { startServer, withCluster, type Cluster } from './open-server.ts'
import { registerCrowd } from './register-crowd.ts'
import { runPgbench } from './run-pgbench.ts'

const clients = 128
const warming = 600
const rush = 6000
const sellOut = { seats: 500, people: 3000 }

/** The plain way: lock the counter, insert the registration, two ledger lines and an outbox row, commit. */
const plain = `
\\set person random(1, 1000000000)
begin;
update plain_counter set taken = taken + 1 where id = 1 and taken < capacity;
insert into plain_registration (person, at) values (:person, now());
insert into plain_ledger (account, cents) values ('receivable', 100);
insert into plain_ledger (account, cents) values ('unearned', -100);
insert into plain_outbox (payload) values ('{"person": 1}');
commit;`

const makePlain = async ({ db }: Cluster): Promise<void> => {
  await sql`create table plain_counter (id int primary key, capacity int not null, taken int not null check (taken <= capacity));
    insert into plain_counter values (1, 100000000, 0);
    create table plain_registration (id bigint generated always as identity primary key, person bigint, at timestamptz);
    create table plain_ledger (id bigint generated always as identity primary key, account text, cents bigint);
    create table plain_outbox (id bigint generated always as identity primary key, payload jsonb)`.execute(db)
}

/**
 * Opening registration to a crowd: one free offering, signed in, over HTTP, through the whole command, every commit flushed.
 * Against pgbench with 32 clients doing the plain row-lock transaction on the same cluster. Then 500 seats sell out.
 */
export const benchRush = () =>
  withCluster(async (cluster) => {
    const { world, url, folder } = cluster
    const provider = await world.provider()
    const [warm, hot, scarce] = await Promise.all(
      [warming, rush, sellOut.seats].map((capacity) => world.offering({ provider, capacity })),
    )
    if (!warm || !hot || !scarce) throw new Error('three offerings were made')
    const cookies = await inviteCrowd(cluster, rush)
    await makePlain(cluster)
    const baseline = await runPgbench(cluster, plain)
    const server = await startServer({ DATABASE_URL: url, DATA_DIR: folder })
    const ask = (offering: { id: string }, people: number) =>
      registerCrowd({ port: server.port, clients, cookies: cookies.slice(0, people), offeringOf: () => offering.id })
    await ask(warm, warming)
    const ours = await ask(hot, rush)
    const sale = await ask(scarce, sellOut.people)
    const refusals = await ask(scarce, sellOut.people)
    await server.stop()
    const { taken, breaches, isExact } = await checkSeats(cluster, [hot.id, scarce.id])
    const other = [...ours.other, ...sale.other]
    const falseRefusals = ours.full + Math.max(0, sellOut.seats - sale.registered)
    const isFull = taken === rush + sellOut.seats
    return {
      bench: 'rush',
      ratio: Math.round((ours.perSecond / baseline) * 100) / 100,
      perSecond: ours.perSecond,
      p50Ms: ours.p50Ms,
      p95Ms: ours.p95Ms,
      baselinePerSecond: Math.round(baseline),
      soldOutMs: Math.round(sale.soldAtMs.at(sellOut.seats - 1) ?? Number.NaN),
      refusalsPerSecond: refusals.perSecond,
      falseRefusals,
      other: other.slice(0, 3),
      breaches,
      sound:
        isExact &&
        isFull &&
        other.length === 0 &&
        falseRefusals === 0 &&
        breaches.length === 0 &&
        ours.registered === rush,
    }
  })
