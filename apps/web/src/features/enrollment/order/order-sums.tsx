import { sayWorking, sumOrder } from '@inservice/domain/billing'
import { LedgerTable, type LedgerRow } from '@inservice/ui'
import { FormattedMessage, useIntl } from 'react-intl'
import { When } from '../../../kernel/formats/shown.tsx'
import { useLanguage } from '../../../kernel/language/use-language.ts'
import { PageLink } from '../../../kernel/pages/page-link.tsx'
import { LineTitle } from '../../billing/line-title.tsx'
import { SignedMoney } from '../../billing/signed-money.tsx'
import { OwnPace } from '../../catalog/own-pace.tsx'
import type { Order, Subject } from './order-page.tsx'
import { sumWords } from './sum-words.ts'

type Line = Order['lines'][number]

const What = ({ line, subject }: { line: Line; subject: Subject | undefined }) =>
  subject?.slug ? (
    <PageLink to="/catalog/$slug" params={{ slug: subject.slug }}>
      <LineTitle {...line} />
    </PageLink>
  ) : (
    <LineTitle {...line} />
  )

/** Each of several people can be withdrawn alone, by whoever registered them. */
const WithdrawLink = ({ order, line, subject }: { order: Order; line: Line; subject: Subject | undefined }) => {
  const mayEnd = order.isOwn && order.lines.length > 1 && subject?.enrollmentState === 'confirmed'
  if (!mayEnd || !subject.enrollmentId || (subject.endsAt !== null && subject.endsAt <= order.now)) return null
  return (
    <span>
      <PageLink
        to="/orders/$orderId"
        params={{ orderId: order.id }}
        search={{ withdraw: subject.enrollmentId }}
        resetScroll={false}
      >
        <FormattedMessage id="learning.withdraw" defaultMessage="Withdraw" />{' '}
        <span className="sr-only">{line.personName}</span>
      </PageLink>
    </span>
  )
}

const LineDetail = ({ order, line, subject }: { order: Order; line: Line; subject: Subject | undefined }) => {
  const { now } = order
  const said = sayWorking(line.working, useLanguage())
  return (
    <span className="flex flex-col">
      {subject?.isSelfPaced && subject.timeZone ? (
        <OwnPace endsAt={subject.endsAt} timeZone={subject.timeZone} />
      ) : subject?.startsAt && subject.timeZone ? (
        <When at={subject.startsAt} zone={subject.timeZone} form="zoned" now={now} />
      ) : null}
      {line.personName ? (
        <span>
          <FormattedMessage id="order.line.for" defaultMessage="for {name}" values={{ name: line.personName }} />
        </span>
      ) : null}
      {said.map(({ label, amount }, index) => (
        <span key={index}>
          {label} · {amount}
        </span>
      ))}
      {line.canceledAt ? (
        <span className="font-semibold">
          <FormattedMessage id="order.line.canceled" defaultMessage="called off" />
        </span>
      ) : null}
      <WithdrawLink order={order} line={line} subject={subject} />
    </span>
  )
}

/** The lines with their reasons, what came, what went back, what is open. */
export const OrderSums = ({ order, subjects }: { order: Order; subjects: readonly Subject[] }) => {
  const intl = useIntl()
  const amount = (cents: number) => ({ amount: <SignedMoney cents={cents} /> })
  const rows: LedgerRow[] = order.lines.map((line) => {
    const subject = subjects.find(({ lineId }) => lineId === line.id)
    return {
      key: line.id,
      title: <What line={line} subject={subject} />,
      detail: <LineDetail order={order} line={line} subject={subject} />,
      amounts: amount(line.amountCents),
    }
  })
  return (
    <LedgerTable
      isCaptionHidden
      onPhone="scroll"
      caption={<FormattedMessage id="order.sums" defaultMessage="Lines and sums of this order" />}
      titleHeader={intl.formatMessage({ id: 'order.column.what', defaultMessage: 'What' })}
      amountColumns={[
        { key: 'amount', header: intl.formatMessage({ id: 'order.column.amount', defaultMessage: 'Amount' }) },
      ]}
      rows={rows}
      totals={sumOrder(order).map(({ key, cents }) => ({
        key,
        label: <FormattedMessage {...sumWords[key]} />,
        amounts: amount(cents),
      }))}
    />
  )
}
