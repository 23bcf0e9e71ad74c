import { Button, LinkButton, Notice } from '@inservice/ui'
import { useState } from 'react'
import { FormattedMessage } from 'react-intl'
import { trpc } from '../../kernel/api/trpc.ts'
import { useCommand } from '../../kernel/api/use-command.ts'
import { TroubleText } from '../../kernel/forms/trouble-text.tsx'
import { Day } from '../../kernel/formats/shown.tsx'
import { useLanguage } from '../../kernel/language/use-language.ts'
import { PageLink } from '../../kernel/pages/page-link.tsx'
import type { Quote } from './buy-quote.ts'

type Made = { readonly quoteId: string; readonly number: string; readonly validUntil: string }

const Done = ({ made }: { made: Made }) => (
  <Notice
    tone="good"
    announce="polite"
    title={
      <FormattedMessage
        id="seats.quote.made"
        defaultMessage="Quote {number}, good through {day}"
        values={{ number: made.number, day: <Day date={made.validUntil} /> }}
      />
    }
    actions={
      <>
        <LinkButton href={`/documents/paper/${made.quoteId}.pdf`} target="_blank">
          <FormattedMessage id="seats.quote.open" defaultMessage="Open the quote as PDF" />
        </LinkButton>
        <PageLink to="/seats/quotes">
          <FormattedMessage id="seats.quote.all" defaultMessage="All quotes" />
        </PageLink>
      </>
    }
  >
    <FormattedMessage
      id="seats.quote.made.text"
      defaultMessage="It says what to write on the purchase order. It keeps this price, not the seats."
    />
  </Notice>
)

/** A quote for the approver, before anything is ordered. Nothing where nothing is to be paid. */
export const QuoteButton = ({ quote }: { quote: Quote }) => {
  const language = useLanguage()
  const utils = trpc.useUtils()
  const make = useCommand(trpc.seats.makeQuote.useMutation())
  const [made, setMade] = useState<(Made & { readonly quantity: number }) | null>(null)
  const { kind: subject, subjectId, quantity, organization, totalCents, kept } = quote
  if (totalCents === 0 || kept?.isGood) return null
  if (made?.quantity === quantity) return <Done made={made} />
  const ask = async () => {
    const answer = await make.run({ subject, subjectId, quantity, organizationId: organization.id })
    if (answer.ok) setMade({ ...answer.value, quantity })
    await utils.seats.quotes.invalidate()
  }
  const { trouble } = make
  return (
    <div className="flex flex-col items-start gap-3">
      {trouble ? (
        <Notice
          tone="bad"
          announce="assertive"
          title={trouble.refusal ? trouble.refusal.sentence[language] : <TroubleText trouble={trouble} />}
        />
      ) : null}
      <Button isPending={make.pending} onPress={() => void ask()}>
        <FormattedMessage id="seats.quote.ask" defaultMessage="Get a quote as PDF" />
      </Button>
      <p className="max-w-measure text-dense text-muted">
        <FormattedMessage
          id="seats.quote.ask.text"
          defaultMessage="For whoever approves the purchase. The price is kept for 30 days; nothing is ordered."
        />
      </p>
    </div>
  )
}
