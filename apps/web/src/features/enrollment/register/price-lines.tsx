import { sayWorking } from '@inservice/domain/billing'
import { Working } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { Money } from '../../../kernel/formats/shown.tsx'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import type { Offering } from './steps.ts'

/** What it costs this person, each step with its reason. */
export const PriceLines = ({ offering: { price } }: { offering: Offering }) => {
  const said = sayWorking(price.lines, useLanguage())
  return (
    <Working
      caption={<FormattedMessage id="register.price" defaultMessage="Your price" />}
      lines={[
        ...said.map(({ label, cents }, index) => ({
          key: String(index),
          label,
          amount: <Money cents={cents} exact />,
        })),
        {
          key: 'total',
          label: <FormattedMessage id="register.price.total" defaultMessage="To pay" />,
          amount: <Money cents={price.totalCents} exact />,
          isSum: true,
          isStrong: true,
        },
      ]}
    />
  )
}
