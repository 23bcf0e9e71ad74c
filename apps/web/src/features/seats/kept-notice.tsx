import { Notice } from '@inservice/ui'
import { FormattedMessage } from 'react-intl'
import { Day } from '../../kernel/formats/shown.tsx'
import type { Quote } from './buy-quote.ts'

/** Whose price this is: that of a quote, or today's where the quote no longer keeps one. */
export const KeptNotice = ({ kept }: Pick<Quote, 'kept'>) =>
  kept === null ? null : (
    <div className="pb-8">
      <Notice
        tone={kept.isGood ? 'good' : 'attention'}
        title={
          kept.isGood ? (
            <FormattedMessage
              id="seats.quote.kept"
              defaultMessage="The price of quote {number}, kept through {day}"
              values={{ number: kept.number, day: <Day date={kept.validUntil} /> }}
            />
          ) : (
            <FormattedMessage
              id="seats.quote.gone"
              defaultMessage="Quote {number} no longer keeps its price: this is today’s"
              values={{ number: kept.number }}
            />
          )
        }
      />
    </div>
  )
