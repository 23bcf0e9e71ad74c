import { sayWorking } from '@inservice/domain/billing'
import { Working } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { SignedMoney } from '../../billing/signed-money.tsx'
import type { Offering } from './steps.ts'

/** What it costs this person, each step with its reason. */
export const PriceLines = ({ offering: { price } }: { offering: Offering }) => {
  const said = sayWorking(price.lines, useLanguage())
  return (
    <Working
      caption={<FormattedMessage id="register.price" defaultMessage="Your price" />}
      lines={[
        // One line that is the whole sum says nothing more than the sum.
        ...(said.length > 1 ? said : []).map(({ label, cents }, index) => ({
          key: String(index),
          label,
          amount: <SignedMoney cents={cents} />,
        })),
        {
          key: 'total',
          label: <FormattedMessage id="register.price.total" defaultMessage="To pay" />,
          amount: <SignedMoney cents={price.totalCents} />,
          isSum: true,
          isStrong: true,
        },
      ]}
    />
  )
}
