import { defineConfig } from 'vitest/config'

const databaseTests = '**/*.db.test.ts'
const outside = ['**/node_modules/**', '**/dist/**']

export default defineConfig({
  test: {
    maxWorkers: 2,
    allowOnly: false,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{packages,apps,tooling}/*/src/**/*.test.ts'],
          exclude: [databaseTests, ...outside],
        },
      },
      {
        oxc: { jsx: { runtime: 'automatic' } },
        test: {
          name: 'components',
          include: ['{packages/ui,apps/web}/src/**/*.test.tsx'],
          exclude: outside,
          environment: 'jsdom',
        },
      },
      { test: { name: 'walls', include: ['tests/architecture/**/*.test.ts'], exclude: outside, testTimeout: 30_000 } },
      { test: { name: 'golden', include: ['tests/golden/**/*.test.ts'], exclude: outside } },
      {
        test: {
          name: 'database',
          include: [`{packages,apps,tooling,tests}/${databaseTests}`],
          exclude: outside,
          globalSetup: ['tooling/testing/src/database-setup.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
