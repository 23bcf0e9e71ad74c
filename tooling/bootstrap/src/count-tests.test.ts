import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { countPlaywright, countVitest } from './count-tests.ts'

const folder = mkdtempSync(join(tmpdir(), 'inservice-count-'))
afterAll(() => rmSync(folder, { recursive: true }))

function report(content: object): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

test('a file that could not be read as tests and a skipped test count as failed', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'passed', assertionResults: [{}] },
  ]
  const file = report({ success: false, numPassedTests: 7, numFailedTests: 1, numPendingTests: 1, testResults })
  expect(countVitest(file)).toEqual({ passed: 7, failed: 3 })
})

test('journeys: one that passed when repeated has passed', () => {
  const file = report({ stats: { expected: 4, flaky: 1, unexpected: 2, skipped: 0 }, errors: [] })
  expect(countPlaywright(file)).toEqual({ passed: 5, failed: 2 })
})

test('without a report there is no count', () => {
  expect(countVitest(join(folder, 'none.json'))).toBeUndefined()
})
