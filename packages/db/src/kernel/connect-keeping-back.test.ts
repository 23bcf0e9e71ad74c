import { expect, test } from 'vitest'
import { joinStatements, keepBack, later } from './connect-keeping-back.ts'

const client = () => {
  const sent: (readonly [string, ...unknown[]])[] = []
  const kept = keepBack({
    query: async (text, values) => {
      sent.push([text, ...values])
      return { command: 'SELECT', rowCount: 1, rows: [] }
    },
    release: () => undefined,
  })
  return { sent, ask: (text: string, ...values: unknown[]) => kept.query(text, values) }
}

test('statements as one: parameters are counted on, what selects is read', () => {
  const joined = joinStatements([
    { text: `${later} insert into a values ($1, $2)`, values: [1, 2] },
    { text: `${later} select job($1, $1)`, values: ['x'] },
    { text: `${later} update b set n = $1`, values: [3] },
  ])
  expect(joined.text).toBe(
    'with w1 as ( insert into a values ($1, $2)), w2 as ( select job($3, $3)), w3 as ( update b set n = $4) select (select count(*) from w2)',
  )
  expect(joined.values).toEqual([1, 2, 'x', 3])
})

test('what can wait goes before whatever comes next, and before the end', async () => {
  const { sent, ask } = client()
  await ask('begin')
  await ask(`${later} insert into a values ($1)`, 1)
  await ask(`${later} insert into b values ($1)`, 2)
  expect(sent).toEqual([['begin']])
  await ask('select 1')
  await ask(`${later} insert into c values ($1)`, 3)
  await ask('commit')
  expect(sent.map(([text]) => text)).toEqual([
    'begin',
    'with w1 as ( insert into a values ($1)), w2 as ( insert into b values ($2)) select ',
    'select 1',
    'with w1 as ( insert into c values ($1)) select ',
    'commit',
  ])
})

test('the same statement twice is sent twice: one statement changes a row once', async () => {
  const { sent, ask } = client()
  await ask('begin')
  await ask(`${later} update a set n = n + $1`, 1)
  await ask(`${later} update a set n = n + $1`, 2)
  await ask('commit')
  expect(sent.map(([, ...values]) => values)).toEqual([[], [1], [2], []])
})

test('a rollback forgets what was kept back; outside of a transaction nothing is', async () => {
  const { sent, ask } = client()
  await ask('begin')
  await ask(`${later} insert into a values ($1)`, 1)
  await ask('rollback')
  await ask(`${later} insert into b values ($1)`, 2)
  expect(sent).toEqual([['begin'], ['rollback'], [`${later} insert into b values ($1)`, 2]])
})
