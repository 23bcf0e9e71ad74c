import { FactLine, Link } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { Day, Money } from '../../../kernel/formats/shown.tsx'
import { PaperName } from '../../billing/paper-name.tsx'
import type { Order } from './order-page.tsx'

/** An order's papers, to open as PDF. */
export const OrderPapers = ({ order }: { order: Order }) =>
  order.documents.length === 0 ? (
    <p className="text-muted">
      {order.totalCents === 0 ? (
        <FormattedMessage id="order.papers.free" defaultMessage="Nothing was charged, so there is no paper." />
      ) : (
        <FormattedMessage
          id="order.papers.none"
          defaultMessage="A receipt or an invoice stands here once the order is paid or confirmed."
        />
      )}
    </p>
  ) : (
    <ul className="flex flex-col gap-3">
      {order.documents.map(({ id, kind, number, issuedOn, dueOn, totalCents }) => (
        <li key={id}>
          <Link href={`/documents/paper/${id}.pdf`} target="_blank">
            <PaperName kind={kind} number={number} /> (PDF)
          </Link>
          <FactLine
            facts={[
              <Day key="issued" date={issuedOn} />,
              <Money key="sum" cents={totalCents} exact />,
              dueOn ? (
                <FormattedMessage
                  id="order.paper.due"
                  defaultMessage="due {day}"
                  values={{ day: <Day date={dueOn} /> }}
                />
              ) : null,
            ]}
          />
        </li>
      ))}
    </ul>
  )
