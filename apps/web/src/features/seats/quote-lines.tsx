import { sayQuoteLine } from '@inservice/domain/billing'
import { Working } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { formatMoney } from '../../kernel/formats/format-money.ts'
import { useLanguage } from '../../kernel/language/use-language.ts'
import type { Quote } from './buy-quote.ts'

/** What the seats cost, line by line with its reason. */
export const QuoteLines = ({ quote }: { quote: Pick<Quote, 'lines' | 'totalCents'> }) => {
  const intl = useIntl()
  const language = useLanguage()
  return (
    <Working
      caption={intl.formatMessage({ id: 'seats.buy.price', defaultMessage: 'What the seats cost' })}
      lines={[
        ...quote.lines.map((line, at) => ({
          key: String(at),
          label: sayQuoteLine(line, language).label,
          amount: formatMoney(intl, line.cents, { exact: true }),
        })),
        {
          key: 'total',
          label: <FormattedMessage id="seats.buy.total" defaultMessage="Total" />,
          amount: formatMoney(intl, quote.totalCents, { exact: true }),
          isSum: true,
          isStrong: true,
        },
      ]}
    />
  )
}
