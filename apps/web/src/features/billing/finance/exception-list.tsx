import { FactLine, HairlineList, Section } from '@inservice/ui'
import type { ReactNode } from 'react'
import { FormattedMessage } from 'react-intl'
import { Money } from '../../../kernel/formats/shown.tsx'
import { PageLink } from '../../../kernel/pages/page-link.tsx'

export type Exception = {
  key: string
  orderId: string | null
  sentence: ReactNode
  facts: readonly ReactNode[]
  cents: number | null
}

/** One row: a sentence that leads to its order, what else is known, and how much it is about. */
const ExceptionRow = ({ orderId, sentence, facts, cents }: Exception) => (
  <div data-row className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
    <div className="min-w-0 flex-1 basis-64">
      {orderId === null ? (
        <p>{sentence}</p>
      ) : (
        <p>
          <PageLink look="quiet" className="font-semibold" to="/orders/$orderId" params={{ orderId }}>
            {sentence}
          </PageLink>
        </p>
      )}
      <FactLine facts={facts} />
    </div>
    {cents === null ? null : (
      <span className="font-semibold">
        <Money cents={cents} exact />
      </span>
    )}
  </div>
)

type ListProps = {
  title: ReactNode
  /** How many there are in all. */
  count: number
  sumCents: number | null
  rows: readonly Exception[]
  /** Leads to all of them, where not all are listed. */
  all?: ReactNode
}

/** One kind of exception: how many and how much, the first of them, the way to the rest. None, and it says nothing. */
export const ExceptionList = ({ title, count, sumCents, rows, all }: ListProps) =>
  rows.length === 0 ? null : (
    <Section
      className="first:border-t-0 first:pt-0"
      title={title}
      lead={
        <FormattedMessage
          id="finance.sum"
          defaultMessage="{count, plural, one {# in all} other {# in all}}{sum}"
          values={{
            count,
            sum: sumCents === null ? '' : <> · {<Money key="sum" cents={sumCents} exact />}</>,
          }}
        />
      }
      actions={count > rows.length ? all : null}
    >
      <HairlineList>
        {rows.map((row) => (
          <ExceptionRow {...row} key={row.key} />
        ))}
      </HairlineList>
    </Section>
  )
