import { expect, test } from 'vitest'
import { explainFailure } from './explain-failure.ts'

test.each([
  [
    'postgres: error while loading shared libraries: libicui18n.so.60: cannot open shared object file',
    /needs the shared library libicui18n.so.60/,
  ],
  ['FATAL:  could not write to file "pg_wal/x": No space left on device', /disk that holds \/srv\/data is full/],
  ['initdb: error: could not create directory "/srv/data": Read-only file system', /can only be read/],
  ['FATAL:  lock file "postmaster.pid" already exists', /Another PostgreSQL already uses \/srv\/data/],
  ['initdb: error: could not access directory "/srv/data": Permission denied', /change its owner/],
  ['2026-11-23 18:22:23 UTC [9] FATAL:  the sun went out', /\(the sun went out\)/],
  ['', /it said nothing/],
])('%s', (output, sentence) => {
  const problem = explainFailure(output, '/srv/data')
  expect(problem.message).toMatch(sentence)
  expect(problem.message).not.toContain('\n')
})
