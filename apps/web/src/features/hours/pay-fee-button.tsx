import { Button, Notice } from '@inservice/ui'
import type { Cents, Id } from '@inservice/domain/kernel'
import { FormattedMessage, useIntl } from 'react-intl'
import { trpc } from '../../kernel/api/trpc.ts'
import { useCommand } from '../../kernel/api/use-command.ts'
import { formatMoney } from '../../kernel/formats/format-money.ts'
import { TroubleText } from '../../kernel/forms/trouble-text.tsx'
import { useLanguage } from '../../kernel/language/use-language.ts'

/** Leads to the hosted payment page of a clock-hour fee; where that can't be opened, says whether money moved. */
export const PayFeeButton = ({ orderId, cents }: { orderId: Id; cents: Cents }) => {
  const intl = useIntl()
  const language = useLanguage()
  const pay = useCommand(trpc.billing.payOrder.useMutation())
  const go = async () => {
    const answer = await pay.run({ orderId, language })
    if (answer.ok) window.location.assign(answer.value.url)
  }
  return (
    <div className="flex flex-col items-start gap-4">
      {pay.trouble === null ? null : (
        <Notice
          tone="bad"
          announce="assertive"
          title={<FormattedMessage id="hours.pay.stopped" defaultMessage="The payment page did not open" />}
        >
          <TroubleText trouble={pay.trouble} />
        </Notice>
      )}
      <Button
        variant="primary"
        onPress={() => void go()}
        isPending={pay.pending}
        pendingLabel={intl.formatMessage({ id: 'hours.pay.pending', defaultMessage: 'Opening the payment page' })}
      >
        <FormattedMessage
          id="hours.pay.go"
          defaultMessage="Pay {amount} by card"
          values={{ amount: formatMoney(intl, cents, { exact: true }) }}
        />
      </Button>
    </div>
  )
}
