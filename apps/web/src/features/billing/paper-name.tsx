import { FormattedMessage } from 'react-intl'

/** What a paper of money is called, with its number. */
export const PaperName = ({ kind, number }: { kind: string; number: string }) => {
  if (kind === 'invoice')
    return <FormattedMessage id="paper.invoice" defaultMessage="Invoice {number}" values={{ number }} />
  if (kind === 'credit_note')
    return <FormattedMessage id="paper.credit-note" defaultMessage="Credit note {number}" values={{ number }} />
  if (kind === 'quote') return <FormattedMessage id="paper.quote" defaultMessage="Quote {number}" values={{ number }} />
  return <FormattedMessage id="paper.receipt" defaultMessage="Receipt {number}" values={{ number }} />
}
