import type { Cents } from '@inservice/domain/kernel'
import type { IntlShape } from 'react-intl'
import { plainSpaces } from './plain-spaces.ts'

/** Money from cents with its currency, whole dollars without decimals: 1500 is `$15`, 1550 is `$15.50`. `exact` always writes the cents. */
export const formatMoney = (intl: IntlShape, cents: Cents, { exact = false }: { exact?: boolean } = {}): string =>
  plainSpaces(
    intl.formatNumber(cents / 100, {
      style: 'currency',
      currency: 'USD',
      currencyDisplay: 'narrowSymbol',
      minimumFractionDigits: exact || cents % 100 !== 0 ? 2 : 0,
      maximumFractionDigits: 2,
    }),
  )
