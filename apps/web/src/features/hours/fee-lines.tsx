import { sayFeeLine, type FeeLine } from '@inservice/domain/billing'
import type { Cents } from '@inservice/domain/kernel'
import { Working } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { useLanguage } from '../../kernel/language/use-language.ts'
import { Money } from '../../kernel/formats/shown.tsx'

/** The clock-hour fee line by line, with its total. */
export const FeeLines = ({ cents, lines }: { cents: Cents; lines: readonly FeeLine[] }) => {
  const language = useLanguage()
  return (
    <Working
      caption={<FormattedMessage id="hours.fee.caption" defaultMessage="How the clock-hour fee comes about" />}
      lines={[
        ...lines.map((line, at) => ({
          key: `${at}`,
          label: sayFeeLine(line, language).label,
          amount: sayFeeLine(line, language).amount,
        })),
        {
          key: 'total',
          label: <FormattedMessage id="hours.fee.total" defaultMessage="Fee" />,
          amount: <Money cents={cents} exact />,
          isSum: true,
          isStrong: true,
        },
      ]}
    />
  )
}
