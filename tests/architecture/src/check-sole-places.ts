import { placeOf } from './place-of.ts'
import type { Breach, Tree } from './tree.ts'

type Sole = { readonly rule: string; readonly pattern: RegExp; readonly where: RegExp; readonly only: RegExp }

/** Things that stand in one place of the house and nowhere else. */
const soles: readonly Sole[] = [
  {
    rule: 'one runner: only it opens a transaction',
    pattern: /\.(transaction|startTransaction)\(\)/,
    where: /^(packages|apps)\//,
    only: /^packages\/usecases\/src\/kernel\/transact\.ts$/,
  },
  {
    rule: 'one reader of the environment',
    pattern: /process\.env|import\.meta\.env\.(?!DEV|PROD|SSR)/,
    where: /^(packages|apps)\//,
    only: /^apps\/server\/src\/env\.ts$|^apps\/web\/vite\.config\.ts$/,
  },
  {
    rule: 'domain has no clock and no dice',
    pattern: /\bDate\.now\(|new Date\(\)|Math\.random\(|randomUUID|Temporal\.Now|performance\.now/,
    where: /^packages\/(domain|documents)\//,
    only: /^$/,
  },
  {
    rule: 'use cases take the clock from the house',
    pattern: /\bDate\.now\(|new Date\(\)|Math\.random\(|randomUUID|Temporal\.Now/,
    where: /^packages\/(usecases|db|api)\//,
    only: /^$/,
  },
]

/** What may stand in one place only stands nowhere else. Tests may do as they need. */
export const checkSolePlaces = (tree: Tree): Breach[] =>
  [...tree].flatMap(([path, text]) =>
    placeOf(path).isTest
      ? []
      : soles
          .filter(({ where, only, pattern }) => where.test(path) && !only.test(path) && pattern.test(text))
          .map(({ rule }) => ({ path, rule })),
  )
