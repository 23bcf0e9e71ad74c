import { existsSync, readFileSync } from 'node:fs'

export type Count = { passed: number; failed: number }

type VitestReport = {
  success: boolean
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  testResults: { status: string; assertionResults: unknown[] }[]
}
type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  errors: unknown[]
}

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** Counts Vitest's tests. A file that could not be read as tests is one failure; a skipped test has not passed. */
export function countVitest(file: string): Count | undefined {
  const report = readReport(file) as VitestReport | undefined
  if (!report) return undefined
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + report.numPendingTests + broken.length }
}

/** Counts Playwright's journeys. One that passed only when repeated has passed; a skipped one has not. */
export function countPlaywright(file: string): Count | undefined {
  const report = readReport(file) as PlaywrightReport | undefined
  if (!report) return undefined
  const { expected, flaky, unexpected, skipped } = report.stats
  return { passed: expected + flaky, failed: unexpected + skipped + report.errors.length }
}
